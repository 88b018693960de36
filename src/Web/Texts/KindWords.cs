using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Texts;

/// <summary>Names of the kinds of listing, as a choice.</summary>
public static class KindWords
{
    /// <summary>"samen iets doen" and so on.</summary>
    public static string Choice(ListingKind kind) => kind switch
    {
        ListingKind.Activiteit => "samen iets doen",
        ListingKind.Dienst => "hulp van een organisatie",
        ListingKind.Vrijwilligers => "hulp van vrijwilligers",
        ListingKind.Regeling => "geld of regeling",
        _ => "een plek om binnen te lopen",
    };
}
