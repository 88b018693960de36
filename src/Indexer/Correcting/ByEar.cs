namespace SocialeKaart.Indexer.Correcting;

/// <summary>
/// How a Dutch word sounds, for people who write as they hear: "depresief" and "depressief", "skoetmobiel" and nearly "scootmobiel".
/// Small letters stand for sounds; capitals for the sounds that take two letters. Rules by hand, from Dutch spelling.
/// </summary>
public static class ByEar
{
    private const char Ij = 'Y';
    private const char Ou = 'W';
    private const char Oe = 'V';
    private const char Ui = 'X';
    private const char Eu = 'Q';

    /// <summary>Writes the key of a small, folded word and returns its length, which is at most twice the word's.</summary>
    public static int Key(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            var (sound, second, taken) = Vowels(word, at) ?? Consonants(word, at);
            at += taken;
            Add(sound, into, ref length);
            Add(second, into, ref length);
        }

        // "lopen" sounds as "lope".
        return length > 3 && into[length - 1] == 'n' && into[length - 2] == 'e' ? length - 1 : length;
    }

    /// <summary>A sound once, however often its letter stands there.</summary>
    private static void Add(char sound, Span<char> into, ref int length)
    {
        if (sound != '\0' && (length == 0 || into[length - 1] != sound))
            into[length++] = sound;
    }

    private static (char, char, int)? Vowels(ReadOnlySpan<char> word, int at)
    {
        var (here, next, third) = (word[at], At(word, at + 1), At(word, at + 2));
        return (here, next) switch
        {
            ('e', 'i') when third == 'j' => (Ij, '\0', 3),
            ('i', 'j') or ('e', 'i') or ('e', 'y') => (Ij, '\0', 2),
            ('o', 'u') or ('a', 'u') => (Ou, '\0', third == 'w' ? 3 : 2),
            ('o', 'e') => (Oe, '\0', 2),
            ('u', 'i') => (Ui, '\0', 2),
            ('e', 'u') when third == 'w' => ('e', 'w', 3),
            ('e', 'u') => (Eu, '\0', 2),
            ('i', 'e') => ('i', '\0', 2),
            ('y', _) when at == 0 && IsVowel(next) => ('j', '\0', 1),
            ('y', _) => ('i', '\0', 1),
            _ => null,
        };
    }

    private static (char, char, int) Consonants(ReadOnlySpan<char> word, int at)
    {
        var (here, next, third) = (word[at], At(word, at + 1), At(word, at + 2));
        return (here, next) switch
        {
            ('s', 'c') when third == 'h' && IsEnding(word, at + 3) => ('s', '\0', 3),
            ('c', 'h') => ('g', '\0', 2),
            ('c', 'k') => ('k', '\0', 2),
            ('c', 'e' or 'i' or 'y') => ('s', '\0', 1),
            ('c', _) => ('k', '\0', 1),
            ('q', 'u') => ('k', 'w', 2),
            ('q', _) => ('k', '\0', 1),
            ('x', _) => ('k', 's', 1),
            ('p', 'h') => ('f', '\0', 2),
            ('t', 'h') => ('t', '\0', 2),
            ('v', _) => ('f', '\0', 1),
            ('z', _) => ('s', '\0', 1),
            ('t', 'i') when at > 0 && word[at - 1] != 's' && third is 'e' or 'o' => ('s', '\0', 1),
            ('n', 'g') when third == 'k' => ('n', '\0', 2),
            ('d', 't' or '\0') => ('t', '\0', next == 't' ? 2 : 1),
            ('b', '\0') => ('p', '\0', 1),
            _ => (here, '\0', 1),
        };
    }

    private static char At(ReadOnlySpan<char> word, int at) => at < word.Length ? word[at] : '\0';

    /// <summary>"-isch" and "-ische" sound as s; "school" and "mensje" do not end there.</summary>
    private static bool IsEnding(ReadOnlySpan<char> word, int at) => at == word.Length || word[at..] is "e" or "en" or "t" or "te";

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
