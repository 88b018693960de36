using System.Globalization;
using System.Text;

namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// Cuts a text into words: runs of letters and digits of any script. Marks that stand on a letter belong to it, an apostrophe between
/// letters is dropped ("foto's" becomes "fotos"), and so is what nobody sees (zero-width signs, soft hyphens). All else parts words.
/// </summary>
public sealed class WordTokenizer
{
    /// <summary>A word goes no further than this many UTF-16 units: what is longer is no word, and the rest of it is passed over.</summary>
    public const int LongestWord = 64;

    /// <summary>The same once folded: two letters may stand for one.</summary>
    public const int LongestFolded = LongestWord * 2;

    private readonly int mostWords;

    /// <summary>A tokenizer that stops after so many words.</summary>
    public WordTokenizer(int mostWords = int.MaxValue) => this.mostWords = mostWords;

    /// <summary>Adds the words of a text.</summary>
    public void Cut(ReadOnlySpan<char> text, TokenList into)
    {
        Span<char> word = stackalloc char[LongestWord];
        var (length, at, from, to) = (0, 0, 0, 0);
        while (at < text.Length && into.Count < mostWords)
        {
            // A half surrogate decodes as a replacement sign of length 1: it parts words and harms nothing.
            Rune.DecodeFromUtf16(text[at..], out var rune, out var size);
            if (IsLetter(rune, length > 0))
            {
                (from, to) = (length > 0 ? from : at, at + size);
                if (length + size <= LongestWord)
                    length += rune.EncodeToUtf16(word[length..]);
            }
            else if (length > 0 && !IsInside(text, at))
            {
                into.Add(word[..length], from, to);
                length = 0;
            }

            at += size;
        }

        if (length > 0 && into.Count < mostWords)
            into.Add(word[..length], from, to);
    }

    private static bool IsLetter(Rune rune, bool insideWord)
    {
        if (rune.IsAscii)
            return char.IsAsciiLetterOrDigit((char)rune.Value);
        return Rune.IsLetterOrDigit(rune)
            || (insideWord && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    private static bool IsInside(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' => at + 1 < text.Length && char.IsLetter(text[at + 1]),
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        _ => false,
    };
}
