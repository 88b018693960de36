namespace SocialeKaart.Indexer.Suggesting;

/// <summary>
/// Texts that are found by the beginning of any of their words that says something, in letter order: everything that begins with what was
/// typed stands side by side. An entry is a word of a text; the text goes on behind it, so that "samen et" finds "Samen eten".
/// </summary>
internal sealed class WordPrefixes
{
    private readonly char[] letters;
    private readonly int[] starts;
    private readonly int[] entryAt;
    private readonly int[] entryText;

    /// <summary>Texts in plain words one behind the other, where each begins (and one more), and the entries in letter order.</summary>
    public WordPrefixes(char[] letters, int[] starts, int[] entryAt, int[] entryText) =>
        (this.letters, this.starts, this.entryAt, this.entryText) = (letters, starts, entryAt, entryText);

    /// <summary>A text by its number.</summary>
    public ReadOnlySpan<char> Text(int text) => letters.AsSpan(starts[text]..starts[text + 1]);

    /// <summary>The number of the text of an entry.</summary>
    public int TextOf(int entry) => entryText[entry];

    /// <summary>How many letters the text of an entry has.</summary>
    public int LengthOf(int entry) => starts[entryText[entry] + 1] - starts[entryText[entry]];

    /// <summary>True for the first word of its text.</summary>
    public bool IsFirst(int entry) => entryAt[entry] == starts[entryText[entry]];

    /// <summary>The text of an entry from its word on.</summary>
    public ReadOnlySpan<char> From(int entry) => letters.AsSpan(entryAt[entry]..starts[entryText[entry] + 1]);

    /// <summary>The entries that begin with these letters: from the first up to but not including the second number.</summary>
    public (int From, int To) Range(ReadOnlySpan<char> typed)
    {
        var from = Bound(typed, 0, past: false);
        return (from, Bound(typed, from, past: true));
    }

    /// <summary>The first entry that is not before the typed letters, or (past) that does not begin with them either.</summary>
    private int Bound(ReadOnlySpan<char> typed, int low, bool past)
    {
        var high = entryAt.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var text = From(middle);
            var order = text[..Math.Min(text.Length, typed.Length)].SequenceCompareTo(typed);
            if (order < 0 || (past && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
