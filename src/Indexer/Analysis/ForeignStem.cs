namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// A light stem for the two scripts people here search in besides Latin: Arabic without its article and plural endings, Cyrillic without
/// its case endings. Both sides are cut alike, so a rough cut is enough for "допомога" to meet "допомогу" and "الديون" to meet "ديون".
/// </summary>
internal static class ForeignStem
{
    private const int ShortestArabic = 3;
    private const int ShortestCyrillic = 4;

    private static readonly string[] Articles = ["وال", "بال", "كال", "فال", "لل", "ال"];
    private static readonly string[] ArabicEndings = ["ات", "ون", "ين", "ان", "ية", "ه", "ة", "ي"];
    private static readonly string[] CyrillicEndings =
    [
        "ами", "ями", "ого", "ому", "ими", "ова", "ів", "їв", "ам", "ям", "ах", "ях", "ою", "ею", "ий", "ии", "ої", "ои", "ем", "ом",
        "а", "я", "у", "ю", "и", "і", "ї", "е", "о", "й", "ь",
    ];

    /// <summary>True for a word this stem is for.</summary>
    public static bool IsFor(ReadOnlySpan<char> word) => word.Length > 0 && (IsArabic(word[0]) || IsCyrillic(word[0]));

    /// <summary>The part of the word that stays.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (IsCyrillic(word[0]))
            return WithoutEnding(word, CyrillicEndings, ShortestCyrillic);
        foreach (var article in Articles)
        {
            if (word.StartsWith(article) && word.Length - article.Length >= ShortestArabic)
            {
                word = word[article.Length..];
                break;
            }
        }

        return WithoutEnding(word, ArabicEndings, ShortestArabic);
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word, string[] endings, int shortest)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending) && word.Length - ending.Length >= shortest)
                return word[..^ending.Length];
        }

        return word;
    }

    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';
}
