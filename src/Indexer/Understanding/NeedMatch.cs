namespace SocialeKaart.Indexer.Understanding;

/// <summary>A need phrase in a text.</summary>
/// <param name="Concepts">Ordinals of the concepts the phrase may mean: nearly always one.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Share">How surely it was said: 1 for the phrase itself, less for a part of a compound or for words that stand apart.</param>
internal readonly record struct NeedMatch(int[] Concepts, int First, int Last, double Share)
{
    /// <summary>Nothing found.</summary>
    public static readonly NeedMatch None = new([], 0, -1, 1);

    /// <summary>Numbers of the words, when they stand apart; empty for a phrase.</summary>
    public int[] Apart { get; init; } = [];

    /// <summary>How many words it spans.</summary>
    public int Words => Last - First + 1;

    /// <summary>True when a word, by its number, is one of those that stand apart.</summary>
    public bool Holds(int word) => Apart.Contains(word);
}
