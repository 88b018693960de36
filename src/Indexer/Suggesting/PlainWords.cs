using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>Words small, without marks, unstemmed: what is typed halfway can only be compared with words as they are written.</summary>
internal static class PlainWords
{
    [ThreadStatic]
    private static TokenList? tokensOfThread;

    private static readonly Analyzer Chain = new(new WordTokenizer(), new LowerCase(), new FoldDiacritics(), StopWords.Dutch());

    /// <summary>The words of a text, in a list of this thread that the next call empties; words that lost all their letters are in it.</summary>
    public static TokenList Of(ReadOnlySpan<char> text)
    {
        var tokens = tokensOfThread ??= new TokenList();
        Chain.Analyze(text, tokens);
        return tokens;
    }

    /// <summary>The words of a text with one space between them.</summary>
    public static string Joined(ReadOnlySpan<char> text) => new TypedWords(text).Letters.ToString();
}
