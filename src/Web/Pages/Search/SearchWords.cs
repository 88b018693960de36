using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>The words that stand in the address of a search for its choices; groups and languages stand there by their code. Part of shared links: never change one.</summary>
public static class SearchWords
{
    /// <summary>The kinds by their word in the address.</summary>
    public static IReadOnlyList<(string Word, ListingKind Kind)> Kinds { get; } =
        [.. Enum.GetValues<ListingKind>().Select(kind => (kind.ToString().ToLowerInvariant(), kind))];

    /// <summary>The costs by their word in the address; "not said" is no choice.</summary>
    public static IReadOnlyList<(string Word, CostKind Cost)> Costs { get; } =
        [("gratis", CostKind.Free), ("vrijwillig", CostKind.Donation), ("betaald", CostKind.Paid), ("inkomen", CostKind.ByIncome)];

    /// <summary>The days by their word in the address.</summary>
    public static IReadOnlyList<(string Word, WeekDays Day)> Days { get; } =
    [
        ("maandag", WeekDays.Maandag), ("dinsdag", WeekDays.Dinsdag), ("woensdag", WeekDays.Woensdag), ("donderdag", WeekDays.Donderdag),
        ("vrijdag", WeekDays.Vrijdag), ("zaterdag", WeekDays.Zaterdag), ("zondag", WeekDays.Zondag),
    ];

    /// <summary>The parts of the day by their word in the address.</summary>
    public static IReadOnlyList<(string Word, DayPart Part)> Parts { get; } =
        [("ochtend", DayPart.Ochtend), ("middag", DayPart.Middag), ("avond", DayPart.Avond)];

    /// <summary>The first steps by their word in the address.</summary>
    public static IReadOnlyList<(string Word, FirstStep Step)> Steps { get; } =
    [
        ("binnenlopen", FirstStep.Binnenlopen), ("bellen", FirstStep.Bellen), ("aanmelden", FirstStep.Aanmelden),
        ("via-gemeente", FirstStep.ViaGemeente), ("via-huisarts", FirstStep.ViaHuisarts),
    ];

    /// <summary>The meeting places by their word in the address.</summary>
    public static IReadOnlyList<(string Word, MeetingPlace Place)> Places { get; } =
        [("buurt", MeetingPlace.Buurt), ("thuis", MeetingPlace.Thuis), ("online", MeetingPlace.Online), ("telefoon", MeetingPlace.Telefoon)];

    /// <summary>The word for yes.</summary>
    public const string Yes = "ja";

    /// <summary>The word that asks for an explanation.</summary>
    public const string On = "1";

    /// <summary>An address speaks of kilometres, a search of metres.</summary>
    public const int MetresInKilometre = 1000;

    /// <summary>The radii one can choose, in kilometres, small first.</summary>
    public static IReadOnlyList<int> Radii { get; } = [.. WideningSearch.Steps.Select(metres => metres / MetresInKilometre)];

    /// <summary>The word for nearest first.</summary>
    public const string Distance = "afstand";

    /// <summary>The word for the map above the list.</summary>
    public const string Map = "kaart";

    /// <summary>The word, in place of a radius, for within the borders of the place.</summary>
    public const string Inside = "binnen";

    /// <summary>The word for no limit.</summary>
    public const string All = "alles";
}
