using System.Buffers;

namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// The stem the index uses: Kraaij and Pohlmann's, and one step of our own behind it. Theirs leaves the e of "eenzame", "zieke" and
/// "dove" standing, so that they do not meet "eenzaam", "ziek" and "doof".
/// </summary>
public static class DutchStem
{
    private const int Shortest = 4;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a small, folded word; another script has a lighter one, and a short word is its own.</summary>
    /// <param name="word">Small and folded.</param>
    /// <param name="room">At least as long as the word; holds the stem.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, Span<char> room)
    {
        if (ForeignStem.IsFor(word))
            return Copied(ForeignStem.Of(word), room);
        var stem = KraaijPohlmann.Of(word, room);
        return room[..WithoutFinalE(room[..stem.Length])];
    }

    private static ReadOnlySpan<char> Copied(ReadOnlySpan<char> stem, Span<char> room)
    {
        stem.CopyTo(room);
        return room[..stem.Length];
    }

    /// <summary>Takes a final e off after a consonant and writes what is left as Dutch does: "dov" is doof, "warm" stays.</summary>
    private static int WithoutFinalE(Span<char> stem)
    {
        var length = stem.Length;
        if (length < Shortest || stem[^1] != 'e' || IsVowel(stem[^2]) || !stem[..^2].ContainsAny(Vowels))
            return length;
        length--;
        var (last, before, earlier) = (stem[length - 1], stem[length - 2], stem[length - 3]);
        if (last == before)
            return length - 1;
        if (before is 'a' or 'e' or 'o' or 'u' && !IsVowel(earlier))
        {
            // One open vowel is long: it is written twice once the syllable is closed.
            (stem[length], stem[length - 1]) = (last, before);
            length++;
        }

        stem[length - 1] = stem[length - 1] switch { 'v' => 'f', 'z' => 's', var other => other };
        return length;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
