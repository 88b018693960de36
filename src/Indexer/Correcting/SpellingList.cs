using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Correcting;

/// <summary>
/// Words a person may have meant, with how they sound. A bit per sound rules most words out before any is compared letter by letter:
/// fifty thousand words cost a tenth of a millisecond. Immutable.
/// </summary>
internal sealed class SpellingList
{
    private const int Shortest = 3;

    private readonly StringTable words;
    private readonly StringTable keys;
    private readonly uint[] sounds;

    private SpellingList(StringTable words, StringTable keys, uint[] sounds) => (this.words, this.keys, this.sounds) = (words, keys, sounds);

    /// <summary>How many words.</summary>
    public int Count => words.Count;

    /// <summary>A list of these words, small and folded, by their numbers there. Very short ones and names are never offered.</summary>
    public static SpellingList Of(StringTable words)
    {
        var keys = new GrowingStrings();
        var sounds = new uint[words.Count];
        Span<char> key = stackalloc char[WordTokenizer.LongestFolded * 2];
        for (var word = 0; word < words.Count; word++)
        {
            var plain = words[word].Length >= Shortest && words[word].Length <= WordTokenizer.LongestFolded && !words[word].ContainsAnyExceptInRange('a', 'z');
            var length = plain ? ByEar.Key(words[word], key) : 0;
            keys.Append(key[..length]);
            sounds[word] = length == 0 ? uint.MaxValue : SoundsOf(key[..length]);
        }

        return new SpellingList(words, keys.ToTable(), sounds);
    }

    /// <summary>A bit for each sound.</summary>
    public static uint SoundsOf(ReadOnlySpan<char> key)
    {
        var bits = 0u;
        foreach (var sound in key)
            bits |= 1u << (sound >= 'a' ? sound - 'a' : 26 + ((sound - 'Q') % 5));
        return bits;
    }

    public ReadOnlySpan<char> Word(int number) => words[number];

    public ReadOnlySpan<char> Key(int number) => keys[number];

    public uint Sounds(int number) => sounds[number];
}
