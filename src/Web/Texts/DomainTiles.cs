namespace SocialeKaart.Web.Texts;

/// <summary>The twelve leefdomeinen in their fixed order.</summary>
public static class DomainTiles
{
    /// <summary>"Veiligheid en ruzie": who reads about it may be watched.</summary>
    public const int Safety = 12;

    /// <summary>All twelve.</summary>
    public static IReadOnlyList<Domain> All { get; } =
    [
        new(1, "Mensen ontmoeten", "koffie, samen eten, muziek", "coffee"),
        new(2, "Geld en rekeningen", "rondkomen, schulden, toeslag", "wallet"),
        new(3, "Brieven, taal en computer", "formulier, DigiD, Nederlands", "mail-open"),
        new(4, "Hulp thuis en vervoer", "boodschappen, een klus, een rit", "bus"),
        new(5, "Bewegen en gezond leven", "wandelen, sport, goed eten", "footprints"),
        new(6, "Kinderen en gezin", "zwanger, opvoeden, school", "baby"),
        new(7, "Stress en verdriet", "piekeren, slapen, rouw", "cloud-rain"),
        new(8, "Zorgen voor een ander", "mantelzorg, even vrij", "heart-handshake"),
        new(9, "Wonen en buurt", "huis zoeken, huur, energie", "house"),
        new(10, "Werk en leren", "werk, vrijwilliger, opleiding", "briefcase"),
        new(11, "Ziekte of beperking", "pijn, vergeten, slecht zien", "heart-pulse"),
        new(12, "Veiligheid en ruzie", "geweld, oplichting, burenruzie", "shield"),
    ];

    /// <summary>The name of a leefdomein. Throws for anything but 1 to 12.</summary>
    public static string Name(int number) => All[number - 1].Name;
}
