using System.Buffers;
using System.Runtime.InteropServices;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>
/// Collects texts and puts the entries of a <see cref="WordPrefixes"/> in order. Sorting hundreds of thousands of texts letter by letter
/// takes a second; sorting numbers made of their first twelve letters a twentieth of that, and few need more letters to tell them apart.
/// </summary>
internal sealed class WordPrefixesBuilder
{
    private const int KeyLetters = 12;

    private readonly ArrayBufferWriter<char> letters = new(1024);
    private readonly List<int> starts = [0];
    private readonly List<int> entryAt = [];
    private readonly List<int> entryText = [];

    /// <summary>Adds a text; the first is number 0. One without words gets a number too, and is never found.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        var tokens = PlainWords.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Length == 0)
                continue;
            var isFirst = letters.WrittenCount == starts[^1];
            if (!isFirst)
                letters.Write(" ");
            if (isFirst || !tokens[i].IsStopWord)
            {
                entryAt.Add(letters.WrittenCount);
                entryText.Add(starts.Count - 1);
            }

            letters.Write(tokens.Letters(i));
        }

        starts.Add(letters.WrittenCount);
    }

    /// <summary>Puts everything in order.</summary>
    public WordPrefixes Build()
    {
        var (all, begins) = (letters.WrittenSpan.ToArray(), starts.ToArray());
        var (keys, order) = (new ulong[entryAt.Count], new int[entryAt.Count]);
        for (var entry = 0; entry < keys.Length; entry++)
            (keys[entry], order[entry]) = (Key(Rest(all, begins, entry)), entry);
        Array.Sort(keys, order);
        var compare = Comparer<int>.Create((left, right) =>
            Rest(all, begins, left).SequenceCompareTo(Rest(all, begins, right)) is not 0 and var difference ? difference : left.CompareTo(right));
        for (int from = 0, to; from < keys.Length; from = to)
        {
            for (to = from + 1; to < keys.Length && keys[to] == keys[from];)
                to++;
            if (to - from > 1)
                order.AsSpan(from..to).Sort(compare);
        }

        return new WordPrefixes(all, begins, Ordered(entryAt, order), Ordered(entryText, order));
    }

    private ReadOnlySpan<char> Rest(char[] all, int[] begins, int entry) => all.AsSpan(entryAt[entry]..begins[entryText[entry] + 1]);

    private static int[] Ordered(List<int> values, int[] order) => Array.ConvertAll(order, entry => CollectionsMarshal.AsSpan(values)[entry]);

    /// <summary>Five bits a letter, in the order of the letters; equal keys say nothing yet.</summary>
    private static ulong Key(ReadOnlySpan<char> text)
    {
        var key = 0UL;
        for (var i = 0; i < KeyLetters; i++)
            key = (key << 5) | (i < text.Length ? Five(text[i]) : 0);
        return key;
    }

    private static ulong Five(char letter) => letter switch
    {
        ' ' => 1,
        < 'a' => 2,
        <= 'z' => 3UL + (uint)(letter - 'a'),
        _ => 31,
    };
}
