namespace SocialeKaart.Indexer.Analysis;

/// <summary>Makes every letter small, by the invariant rules.</summary>
public sealed class LowerCase : IAnalysisStep
{
    /// <inheritdoc/>
    public void Apply(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (ref var letter in tokens.Letters(i))
            {
                if (char.IsAsciiLetterUpper(letter))
                    letter |= ' ';
                else if (letter > 127)
                    letter = char.ToLowerInvariant(letter);
            }
        }
    }
}
