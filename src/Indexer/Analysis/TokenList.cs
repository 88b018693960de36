using System.Text;

namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// The words of one text while the steps of an <see cref="Analyzer"/> work on them: one array of letters and a list of pieces of it.
/// Reused for the next text, so that analysing makes no garbage per word. Not safe for two threads at once.
/// </summary>
public sealed class TokenList
{
    private char[] letters = new char[1024];
    private Token[] tokens = new Token[128];
    private int used;

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The token at an index.</summary>
    public Token this[int index]
    {
        get => tokens[index];
        set => tokens[index] = value;
    }

    /// <summary>The letters of a token; a step may rewrite them in place. Not valid after the next <see cref="Add"/>.</summary>
    public Span<char> Letters(int index) => letters.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The words of a stretch as they stand here, with single spaces.</summary>
    public string Written(int first, int last)
    {
        if (first == last)
            return Letters(first).ToString();
        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
            text.Append(i > first ? " " : "").Append(Letters(i));
        return text.ToString();
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => (Count, used) = (0, 0);

    /// <summary>Adds a token with letters of its own, which stand in the text from one index to the next.</summary>
    public void Add(ReadOnlySpan<char> word, int from, int to)
    {
        var start = Reserve(word.Length);
        word.CopyTo(letters.AsSpan(start));
        if (Count == tokens.Length)
            Array.Resize(ref tokens, Count * 2);
        tokens[Count++] = new Token(start, word.Length, from, to, IsStopWord: false);
    }

    /// <summary>Gives a token other letters, which may be more than it had.</summary>
    public void Replace(int index, ReadOnlySpan<char> word)
    {
        var start = Reserve(word.Length);
        word.CopyTo(letters.AsSpan(start));
        tokens[index] = tokens[index] with { Start = start, Length = word.Length };
    }

    private int Reserve(int length)
    {
        if (used + length > letters.Length)
            Array.Resize(ref letters, Math.Max(used + length, letters.Length * 2));
        used += length;
        return used - length;
    }
}
