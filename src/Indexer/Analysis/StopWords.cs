namespace SocialeKaart.Indexer.Analysis;

/// <summary>Marks words that say nothing about a need ("ik", "de", "bij"). Works on small, folded, unstemmed words.</summary>
public sealed class StopWords : IAnalysisStep
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    /// <summary>Marks these words.</summary>
    public StopWords(IEnumerable<string> words) =>
        this.words = new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The Dutch list that comes with the program: one word a line, "#" begins a remark.</summary>
    public static StopWords Dutch() => new(EmbeddedWords.Read("stopwoorden.txt"));

    /// <inheritdoc/>
    public void Apply(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // A single letter is what an abbreviation or "'s avonds" leaves behind.
            if (tokens[i].Length == 1 && char.IsAsciiLetter(tokens.Letters(i)[0]) || words.Contains(tokens.Letters(i)))
                tokens[i] = tokens[i] with { IsStopWord = true };
        }
    }
}
