using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Correcting;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>What a person's words came to.</summary>
internal sealed record UnderstoodQuery
{
    /// <summary>Nothing was typed.</summary>
    public static readonly UnderstoodQuery Nothing = new();

    /// <summary>Words to look for, each once, in the order typed.</summary>
    public IReadOnlyList<UnderstoodWord> Words { get; init; } = [];

    /// <summary>Terms of whole names that may have been typed.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Needs, each once, in the order typed.</summary>
    public IReadOnlyList<UnderstoodNeed> Needs { get; init; } = [];

    /// <summary>Ordinals of the concepts that were recognised, each once, in the order typed.</summary>
    public IReadOnlyList<int> Concepts { get; init; } = [];

    /// <summary>The place that was named among the words; null when none was.</summary>
    public Place? Place { get; init; }

    /// <summary>Words taken for other words.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>True when one of the needs is something people are ashamed of.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>True when there is nothing to look for.</summary>
    public bool IsEmpty => Words.Count == 0 && Needs.Count == 0;
}
