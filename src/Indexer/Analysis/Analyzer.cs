namespace SocialeKaart.Indexer.Analysis;

/// <summary>
/// The chain from a text to words: small, folded, the ones that say nothing marked. What a word is found by (stem, parts of a compound)
/// is the work of <see cref="WordForms"/>. Queries and listings go through the same chain, or they would not meet.
/// Raise <c>IndexFormat.Version</c> when the chain changes. Safe for many threads; a <see cref="TokenList"/> belongs to one.
/// </summary>
public sealed class Analyzer
{
    private readonly WordTokenizer tokenizer;
    private readonly IAnalysisStep[] steps;

    /// <summary>A chain of these steps, in this order.</summary>
    public Analyzer(WordTokenizer tokenizer, params IAnalysisStep[] steps)
    {
        this.tokenizer = tokenizer;
        this.steps = steps;
    }

    /// <summary>The Dutch chain; of a query only the first words count.</summary>
    /// <param name="mostWords">Words after this many are passed over, so that ten thousand signs in a search box cost no more than a sentence.</param>
    public static Analyzer ForDutch(int mostWords = int.MaxValue) => new(
        new WordTokenizer(mostWords),
        new LowerCase(),
        new FoldDiacritics(),
        StopWords.Dutch());

    /// <summary>Analyses a text into a list that is emptied first.</summary>
    public void Analyze(ReadOnlySpan<char> text, TokenList into)
    {
        into.Clear();
        tokenizer.Cut(text, into);
        foreach (var step in steps)
            step.Apply(into);
    }

    /// <summary>The words of a text that count, in order: for lists of words and explanations, not for the hot path.</summary>
    public IReadOnlyList<string> Words(string text)
    {
        var tokens = new TokenList();
        Analyze(text, tokens);
        return [.. Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Scores).Select(i => tokens.Letters(i).ToString())];
    }
}
