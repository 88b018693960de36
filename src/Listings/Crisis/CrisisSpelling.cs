using System.Globalization;
using System.Text;

namespace SocialeKaart.Listings.Crisis;

/// <summary>
/// From typed text to words by ear. Case, diacritics, invisible characters, wide and fancy letters, apostrophes and repeated letters
/// disappear; ei/ij, au/ou, ie/i, g/ch, c/k, f/v, s/z, Limburg sj before a consonant and s, final d/t, b/p and -en/-e become one.
/// Other alphabets keep their letters.
/// One pass over the text, so that its time grows with the length only.
/// </summary>
internal static class CrisisSpelling
{
    // Shorter words would become others: "alleen" (by ear "alen") would be "alle".
    private const int ShortestInfinitive = 5;

    private static readonly (string From, string To)[] ByEar =
    [
        ("sch", "sg"), ("sjl", "sl"), ("sjm", "sm"), ("sjn", "sn"), ("sjp", "sp"), ("sjr", "sr"), ("sjt", "st"), ("ij", "y"), ("ei", "y"), ("auw", "ou"), ("ouw", "ou"), ("au", "ou"), ("ch", "g"), ("ph", "f"), ("th", "t"),
        ("ck", "k"), ("qu", "kw"), ("c", "k"), ("x", "ks"), ("v", "f"), ("z", "s"), ("dt", "t"), ("uy", "ui"), ("ie", "i"),
    ];

    /// <summary>The words of a text, plain (folded, not yet by ear), with the sentence they stand in.</summary>
    public static List<(string Plain, int Sentence, bool EndsClause)> Words(string text)
    {
        var words = new List<(string, int, bool)>();
        var word = new StringBuilder();
        var sentence = 0;
        foreach (var rune in Fold(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(rune.ToString());
                continue;
            }

            var isClause = rune.Value is '.' or '!' or '?' or '\n' or '\r' or ';' or ':' or ',' or 0x060C or 0x061F;
            Close(words, word, sentence);
            if (!isClause)
                continue;
            if (words.Count > 0)
                words[^1] = words[^1] with { Item3 = true };
            if (rune.Value is not (',' or 0x060C))
                sentence++;
        }

        Close(words, word, sentence);
        if (words.Count > 0)
            words[^1] = words[^1] with { Item3 = true };
        return JoinSpelledOut(words);
    }

    /// <summary>The word by ear, its end untouched.</summary>
    public static string Stem(string plain)
    {
        var sound = plain;
        foreach (var (from, to) in ByEar)
            sound = sound.Replace(from, to, StringComparison.Ordinal);
        return Single(sound);
    }

    /// <summary>The word by ear with its end as it sounds: "slapen" as "slape".</summary>
    public static string Sound(string stem) => stem.Length < 2 ? stem : stem[^1] switch
    {
        'd' => Single(stem[..^1] + 't'),
        'b' => stem[..^1] + 'p',
        'n' when stem.Length >= ShortestInfinitive && stem[^2] == 'e' => stem[..^1],
        _ => stem,
    };

    private static void Close(List<(string, int, bool)> words, StringBuilder word, int sentence)
    {
        if (word.Length == 0)
            return;

        // Without its double letter it would be read as "verkracht".
        word.Replace("veerkracht", "weerkracht");
        words.Add((Single(LettersForDigits(word.ToString())), sentence, false));
        word.Clear();
    }

    // "z3lfm00rd": a digit between letters stands for the letter it looks like.
    private static string LettersForDigits(string word)
    {
        if (!char.IsAsciiLetter(word[0]) || !word.Any(char.IsAsciiDigit))
            return word;

        return string.Create(word.Length, word, static (letters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                letters[i] = source[i] switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', var same => same };
        });
    }

    // "d o o d" is read as "dood": a run of four or more single letters is one word.
    private static List<(string, int, bool)> JoinSpelledOut(List<(string Plain, int Sentence, bool EndsClause)> words)
    {
        var joined = new List<(string, int, bool)>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var end = i;
            while (end < words.Count && words[end].Plain.Length == 1 && char.IsLetter(words[end].Plain[0]))
                end++;
            if (end - i >= 4)
            {
                joined.Add((Single(string.Concat(words[i..end].Select(word => word.Plain))), words[i].Sentence, words[end - 1].EndsClause));
                i = end;
                continue;
            }

            joined.Add(words[i++]);
        }

        return joined;
    }

    private static string Fold(string text)
    {
        // Normalize throws on half surrogate pairs and non-characters, and anything may be typed.
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? " " : rune.ToString());

        var folded = new StringBuilder(text.Length);
        foreach (var rune in safe.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            Append(folded, rune);
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter)
            return;

        if (category == UnicodeCategory.DecimalDigitNumber)
        {
            folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            return;
        }

        folded.Append(Rune.ToLowerInvariant(rune).Value switch
        {
            '\'' or '’' or '‘' or '`' or '´' or 'ʼ' => "",
            'ł' => "l",
            'ı' => "i",
            'ß' => "s",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'đ' => "d",
            'ى' => "ي",
            'ة' => "ه",
            'ґ' => "г",
            var other => new Rune(other).ToString(),
        });
    }

    private static string Single(string word)
    {
        var single = new StringBuilder(word.Length);
        foreach (var letter in word)
            if (single.Length == 0 || single[^1] != letter || char.IsAsciiDigit(letter))
                single.Append(letter);
        return single.ToString();
    }
}
