using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>The words that stand in the address of a search for kinds and costs. Part of shared links: never change one.</summary>
public static class SearchWords
{
    /// <summary>The kinds by their word in the address.</summary>
    public static IReadOnlyList<(string Word, ListingKind Kind)> Kinds { get; } =
        [.. Enum.GetValues<ListingKind>().Select(kind => (kind.ToString().ToLowerInvariant(), kind))];

    /// <summary>The costs by their word in the address; "not said" is no choice.</summary>
    public static IReadOnlyList<(string Word, CostKind Cost)> Costs { get; } =
        [("gratis", CostKind.Free), ("vrijwillig", CostKind.Donation), ("betaald", CostKind.Paid), ("inkomen", CostKind.ByIncome)];

    /// <summary>The radii one can choose, in kilometres, small first.</summary>
    public static IReadOnlyList<int> Radii { get; } = [1, 3, 5, 10, 25];

    /// <summary>The word for no limit.</summary>
    public const string All = "alles";
}
