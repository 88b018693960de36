using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Correcting;

/// <summary>
/// Words a person may have meant, with how they sound. A bit per letter and a bit per sound rule most words out before any is compared
/// letter by letter: fifty thousand words cost a tenth of a millisecond. Immutable.
/// </summary>
internal sealed class SpellingList
{
    private const int Shortest = 3;

    private readonly StringTable words;
    private readonly StringTable keys;
    private readonly uint[] letters;
    private readonly uint[] sounds;

    private SpellingList(StringTable words, StringTable keys, uint[] letters, uint[] sounds) =>
        (this.words, this.keys, this.letters, this.sounds) = (words, keys, letters, sounds);

    /// <summary>How many words.</summary>
    public int Count => words.Count;

    /// <summary>A list of these words, small and folded, by their numbers there. Very short ones and names are never offered.</summary>
    public static SpellingList Of(StringTable words)
    {
        var keys = new GrowingStrings();
        var (letters, sounds) = (new uint[words.Count], new uint[words.Count]);
        Span<char> key = stackalloc char[WordTokenizer.LongestFolded * 2];
        for (var word = 0; word < words.Count; word++)
        {
            var plain = words[word].Length >= Shortest && words[word].Length <= WordTokenizer.LongestFolded && !words[word].ContainsAnyExceptInRange('a', 'z');
            var length = plain ? ByEar.Key(words[word], key) : 0;
            keys.Append(key[..length]);
            letters[word] = length == 0 ? uint.MaxValue : BitsOf(words[word]);
            sounds[word] = length == 0 ? uint.MaxValue : BitsOf(key[..length]);
        }

        return new SpellingList(words, keys.ToTable(), letters, sounds);
    }

    /// <summary>A bit for each letter of a word, or for each sound of a key: one change of a letter or sound changes two bits at most.</summary>
    public static uint BitsOf(ReadOnlySpan<char> text)
    {
        var bits = 0u;
        foreach (var sign in text)
            bits |= 1u << (sign >= 'a' ? sign - 'a' : 26 + ((sign - 'Q') % 5));
        return bits;
    }

    /// <summary>A word by its number.</summary>
    public ReadOnlySpan<char> Word(int number) => words[number];

    /// <summary>How it sounds; empty for a word that is never offered.</summary>
    public ReadOnlySpan<char> Key(int number) => keys[number];

    /// <summary>The bits of its letters; all of them for a word that is never offered.</summary>
    public uint Letters(int number) => letters[number];

    /// <summary>The bits of its sounds; all of them for a word that is never offered.</summary>
    public uint Sounds(int number) => sounds[number];
}
