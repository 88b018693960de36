using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>Counts per choice, each over the matches of all other facets ("or" within, "and" between). Zero counts are left out.</summary>
public sealed record FacetCounts
{
    /// <summary>Per kind.</summary>
    public IReadOnlyDictionary<ListingKind, int> Kinds { get; init; } = new Dictionary<ListingKind, int>();

    /// <summary>Per leefdomein, 1 to 12.</summary>
    public IReadOnlyDictionary<int, int> Domains { get; init; } = new Dictionary<int, int>();

    /// <summary>Per cost.</summary>
    public IReadOnlyDictionary<CostKind, int> Costs { get; init; } = new Dictionary<CostKind, int>();
}
