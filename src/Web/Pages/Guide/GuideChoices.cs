using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Pages.Guide;

/// <summary>The answers of the guided help. The subjects are the twelve leefdomeinen.</summary>
public static class GuideChoices
{
    /// <summary>Who rather reads than meets anybody goes to the need pages.</summary>
    public const string Reading = "lezen";

    /// <summary>For whom.</summary>
    public static IReadOnlyList<GuideChoice> ForWhom { get; } =
    [
        new("mij", "Voor mijzelf", "voor uzelf", "user", query => query),
        new("gezin", "Voor mijn kind of gezin", "voor uw kind of gezin", "baby", query => query with { Groups = ["gezinnen", "jongeren", "kinderen", "ouders"] }),
        new("naaste", "Voor iemand voor wie ik zorg", "voor iemand voor wie u zorgt", "heart-handshake", query => query),
        new("ander", "Voor iemand anders", "voor iemand anders", "users", query => query),
    ];

    /// <summary>What suits them.</summary>
    public static IReadOnlyList<GuideChoice> How { get; } =
    [
        new("samen", "Samen met anderen", "samen met anderen", "coffee", query => query with { Kinds = [ListingKind.Activiteit, ListingKind.Plek] }),
        new("thuis", "Iemand die bij mij thuis komt", "iemand die thuis komt", "house", query => query with { Places = [MeetingPlace.Thuis] }),
        new("bellen", "Aan de telefoon of online", "aan de telefoon of online", "phone",
            query => query with { Places = [MeetingPlace.Online, MeetingPlace.Telefoon] }),
        new("hulp", "Naar iemand toe gaan", "naar iemand toe", "door-open",
            query => query with { Kinds = [ListingKind.Dienst, ListingKind.Vrijwilligers, ListingKind.Regeling], Places = [MeetingPlace.Buurt] }),
        new(Reading, "Eerst zelf lezen", "eerst zelf lezen", "book-open", query => query),
        new("alles", "Dat maakt niet uit", "alles wat er is", "list", query => query),
    ];
}
