using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>One search, already read from the address bar or the command line.</summary>
public sealed record SearchRequest
{
    /// <summary>The need in the person's own words; empty lists everything near <see cref="Where"/>.</summary>
    public string What { get; init; } = "";

    /// <summary>Take the words as they were typed: the person came back from a correction.</summary>
    public bool AsTyped { get; init; }

    /// <summary>Where the person is; null searches the whole work area without distance.</summary>
    public Place? Where { get; init; }

    /// <summary>Only offers with a point within this many metres, and those without a point that reach the person; null sets no limit.</summary>
    public int? RadiusMetres { get; init; }

    /// <summary>Which index is asked.</summary>
    public Audience Audience { get; init; } = Audience.Inwoner;

    /// <summary>Chosen kinds; empty for all. "Or" within a facet, "and" between facets.</summary>
    public IReadOnlyList<ListingKind> Kinds { get; init; } = [];

    /// <summary>Chosen leefdomeinen, 1 to 12; empty for all.</summary>
    public IReadOnlyList<int> Domains { get; init; } = [];

    /// <summary>Chosen costs; empty for all.</summary>
    public IReadOnlyList<CostKind> Costs { get; init; } = [];

    /// <summary>Say of every hit how its score came about: for tuning and for questions, not for every page.</summary>
    public bool Explain { get; init; }

    /// <summary>How many hits to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many hits to return.</summary>
    public int Take { get; init; } = 20;
}
