using SocialeKaart.Listings.Catalogue;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Guide;

/// <summary>The answers of the guided help, in the language of the request. The subjects are the twelve leefdomeinen.</summary>
public static class GuideChoices
{
    /// <summary>Who rather reads than meets anybody goes to the need pages.</summary>
    public const string Reading = "lezen";

    /// <summary>For whom.</summary>
    public static IReadOnlyList<GuideChoice> ForWhom =>
    [
        new("mij", T("Voor mijzelf"), T("voor uzelf"), "user", query => query),
        new("gezin", T("Voor mijn kind of gezin"), T("voor uw kind of gezin"), "baby", query => query with { Groups = ["gezinnen", "jongeren", "kinderen", "ouders"] }),
        new("naaste", T("Voor iemand voor wie ik zorg"), T("voor iemand voor wie u zorgt"), "heart-handshake", query => query),
        new("ander", T("Voor iemand anders"), T("voor iemand anders"), "users", query => query),
    ];

    /// <summary>What suits them.</summary>
    public static IReadOnlyList<GuideChoice> How =>
    [
        new("samen", T("Samen met anderen"), T("samen met anderen"), "coffee", query => query with { Kinds = [ListingKind.Activiteit, ListingKind.Plek] }),
        new("thuis", T("Iemand die bij mij thuis komt"), T("iemand die thuis komt"), "house", query => query with { Places = [MeetingPlace.Thuis] }),
        new("bellen", T("Aan de telefoon of online"), T("aan de telefoon of online"), "phone",
            query => query with { Places = [MeetingPlace.Online, MeetingPlace.Telefoon] }),
        new("hulp", T("Naar iemand toe gaan"), T("naar iemand toe"), "door-open",
            query => query with { Kinds = [ListingKind.Dienst, ListingKind.Vrijwilligers, ListingKind.Regeling], Places = [MeetingPlace.Buurt] }),
        new(Reading, T("Eerst zelf lezen"), T("eerst zelf lezen"), "book-open", query => query),
        new("alles", T("Dat maakt niet uit"), T("alles wat er is"), "list", query => query),
    ];
}
