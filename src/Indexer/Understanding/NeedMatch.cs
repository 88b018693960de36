namespace SocialeKaart.Indexer.Understanding;

/// <summary>A need phrase in a text.</summary>
/// <param name="Concepts">Ordinals of the concepts the phrase may mean: nearly always one.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
internal readonly record struct NeedMatch(int[] Concepts, int First, int Last)
{
    /// <summary>How many tokens it spans.</summary>
    public int Words => Last - First + 1;
}
