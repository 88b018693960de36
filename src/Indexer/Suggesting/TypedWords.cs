namespace SocialeKaart.Indexer.Suggesting;

/// <summary>What was typed, in plain words with one space between them, and where each word begins.</summary>
internal sealed class TypedWords
{
    private readonly char[] letters;
    private readonly List<int> starts = [];
    private readonly List<bool> stops = [];

    /// <summary>Reads a text whole.</summary>
    public TypedWords(ReadOnlySpan<char> text)
    {
        var tokens = PlainWords.Of(text);
        var (all, used) = (new char[Enumerable.Range(0, tokens.Count).Sum(i => tokens[i].Length + 1)], 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Length == 0)
                continue;
            if (used > 0)
                all[used++] = ' ';
            starts.Add(used);
            stops.Add(tokens[i].IsStopWord);
            tokens.Letters(i).CopyTo(all.AsSpan(used));
            used += tokens[i].Length;
        }

        letters = all[..used];
    }

    /// <summary>How many words.</summary>
    public int Count => starts.Count;

    /// <summary>All words.</summary>
    public ReadOnlySpan<char> Letters => letters;

    /// <summary>True for a word that says nothing of itself.</summary>
    public bool IsStopWord(int word) => stops[word];

    /// <summary>The words from one on.</summary>
    public ReadOnlySpan<char> From(int word) => letters.AsSpan(starts[word]);

    /// <summary>The words from one up to and including another.</summary>
    public ReadOnlySpan<char> Run(int first, int last) =>
        letters.AsSpan(starts[first]..(last + 1 < Count ? starts[last + 1] - 1 : letters.Length));
}
