using System.Globalization;
using System.Text;

namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// Takes the marks off letters ("café" becomes "cafe", "geërfd" "geerfd"), whether they were typed as one sign or as two, and writes
/// letters that are two in one as two ("ß" as "ss", "ĳ" as "ij"). The Turkish capital "İ" has no small letter until its mark is off.
/// </summary>
public sealed class FoldDiacritics : IAnalysisStep
{
    private const int FirstUnfolded = 0x2000;
    private static readonly char[] Folded = MakeTable();

    /// <inheritdoc/>
    public void Apply(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!System.Text.Ascii.IsValid(tokens.Letters(i)))
                Fold(tokens, i);
        }
    }

    private static void Fold(TokenList tokens, int index)
    {
        Span<char> folded = stackalloc char[WordTokenizer.LongestFolded];
        var length = 0;
        foreach (var letter in tokens.Letters(index))
        {
            if (Pair(letter) is { } pair)
            {
                (folded[length], folded[length + 1]) = (pair[0], pair[1]);
                length += 2;
            }
            else if (letter < FirstUnfolded ? Folded[letter] != '\0' : true)
            {
                folded[length++] = letter < FirstUnfolded ? Folded[letter] : letter;
            }
        }

        tokens.Replace(index, folded[..length]);
    }

    private static string? Pair(char letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        'þ' => "th",
        _ => null,
    };

    /// <summary>For every sign its bare letter; 0 for a mark that is dropped.</summary>
    private static char[] MakeTable()
    {
        var table = new char[FirstUnfolded];
        for (var c = 0; c < table.Length; c++)
        {
            var letter = ((char)c).ToString();
            table[c] = CharUnicodeInfo.GetUnicodeCategory((char)c) == UnicodeCategory.NonSpacingMark
                ? '\0'
                : char.ToLowerInvariant(letter.Normalize(NormalizationForm.FormD)[0]);
        }

        (table['ø'], table['ł'], table['đ'], table['ı'], table['ð']) = ('o', 'l', 'd', 'i', 'd');
        return table;
    }
}
