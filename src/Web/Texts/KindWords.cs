using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Names of the kinds of listing, as a choice.</summary>
public static class KindWords
{
    /// <summary>"samen iets doen" and so on.</summary>
    public static string Choice(ListingKind kind) => kind switch
    {
        ListingKind.Activiteit => T("samen iets doen"),
        ListingKind.Dienst => T("hulp van een organisatie"),
        ListingKind.Vrijwilligers => T("hulp van vrijwilligers"),
        ListingKind.Regeling => T("geld of regeling"),
        _ => T("een plek om binnen te lopen"),
    };
}
