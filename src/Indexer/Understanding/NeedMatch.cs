namespace SocialeKaart.Indexer.Understanding;

/// <summary>A need phrase in a text.</summary>
/// <param name="Concepts">Ordinals of the concepts the phrase may mean: nearly always one.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="IsPart">True when only a part of a compound says it: "kleding" in "kinderkledingbeurs".</param>
internal readonly record struct NeedMatch(int[] Concepts, int First, int Last, bool IsPart = false)
{
    /// <summary>Nothing found.</summary>
    public static readonly NeedMatch None = new([], 0, -1);

    /// <summary>How many words it spans.</summary>
    public int Words => Last - First + 1;
}
