namespace SocialeKaart.Indexer.Analysis;

/// <summary>One word of a text, as a piece of the letters of its <see cref="TokenList"/>.</summary>
/// <param name="Start">Where its letters begin.</param>
/// <param name="Length">How many letters it has; 0 when a step took everything away.</param>
/// <param name="From">Where it begins in the text it was cut from.</param>
/// <param name="To">Where it ends there.</param>
/// <param name="IsStopWord">Too common to score. Kept all the same: a need phrase ("ik ben alleen") may be made of such words.</param>
public readonly record struct Token(int Start, int Length, int From, int To, bool IsStopWord)
{
    /// <summary>True when the token counts for text scoring.</summary>
    public bool Scores => Length > 0 && !IsStopWord;
}
