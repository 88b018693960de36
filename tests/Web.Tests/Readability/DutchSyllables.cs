using System.Globalization;
using System.Text;

namespace SocialeKaart.Web.Tests.Readability;

/// <summary>
/// Counts the syllables of a Dutch word: one for each vowel sound, read off the spelling. Vowels that are written together and sounded
/// together are one ("oei", "ieu"); a trema begins a new one. Off by one for some loanwords ("museum", "software"), which a score over a
/// whole page does not feel.
/// </summary>
internal static class DutchSyllables
{
    // Longest first: "eeu" is no "ee" and "u".
    private static readonly string[] Together =
        ["aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "ei", "ij", "au", "ou", "ui", "eu", "oe", "ai", "oi"];

    /// <summary>At least one for anything with a letter, none for a number.</summary>
    public static int Count(string word)
    {
        var (letters, breaks) = Unaccented(word.ToLowerInvariant());
        if (!letters.Any(char.IsLetter))
            return 0;
        var count = 0;
        for (var at = 0; at < letters.Length;)
        {
            var length = VowelAt(letters, breaks, at);
            count += length > 0 ? 1 : 0;
            at += Math.Max(length, 1);
        }

        return Math.Max(count, 1);
    }

    /// <summary>How many letters the vowel sound has that begins here; 0 when none does.</summary>
    private static int VowelAt(string letters, HashSet<int> breaks, int at)
    {
        foreach (var sound in Together)
        {
            if (string.CompareOrdinal(letters, at, sound, 0, sound.Length) == 0 && !Enumerable.Range(at + 1, sound.Length - 1).Any(breaks.Contains))
                return sound.Length;
        }

        return letters[at] switch
        {
            'u' when at > 0 && letters[at - 1] == 'q' => 0,
            'y' when at + 1 < letters.Length && IsVowel(letters[at + 1]) => 0,
            var letter => IsVowel(letter) || letter == 'y' ? 1 : 0,
        };
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>The letters without accents, and where a trema says that a new syllable begins.</summary>
    private static (string Letters, HashSet<int> Breaks) Unaccented(string word)
    {
        const char Trema = '\u0308';
        var (letters, breaks) = (new StringBuilder(), new HashSet<int>());
        foreach (var sign in word.Normalize(NormalizationForm.FormD))
        {
            if (sign == Trema)
                breaks.Add(letters.Length - 1);
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
                letters.Append(sign);
        }

        return (letters.ToString(), breaks);
    }
}
