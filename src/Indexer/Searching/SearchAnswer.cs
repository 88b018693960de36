using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Correcting;

namespace SocialeKaart.Indexer.Searching;

/// <summary>What a search found.</summary>
public sealed record SearchAnswer
{
    /// <summary>The hits of this page, best first; ties by id.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>How many match in all.</summary>
    public required int Total { get; init; }

    /// <summary>
    /// How many of the ten best are good: they have <see cref="Ranking.GoodShare"/> of what was asked. All of them when nothing was asked
    /// but a place; none with the nearest first, because those are not the best.
    /// </summary>
    public required int Good { get; init; }

    /// <summary>Counts over all matches.</summary>
    public required FacetCounts Facets { get; init; }

    /// <summary>The place that was looked around: named among the words, or filled in; null for none.</summary>
    public Place? Where { get; init; }

    /// <summary>Words that were taken for other words.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Marks the words that were looked for in what is shown.</summary>
    public Highlighter Marks { get; init; } = Highlighter.None;

    /// <summary>Codes of the needs that were understood from the words.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}
