using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Understanding;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Finds in a text the words it was found by: the same stem, a part of a compound, or a label of a need that was understood. Costs nothing
/// until it is asked. Safe for many threads.
/// </summary>
public sealed class Highlighter
{
    // A word of a title is what the listing is; "alleen op dinsdag" in a running line is not about loneliness.
    private const int ShortestNeedOfTitle = 1;
    private const int ShortestNeedOfLine = 2;

    private static readonly Analyzer Chain = Analyzer.ForDutch();

    [ThreadStatic]
    private static TokenList? tokensOfThread;

    private readonly LabelWords? labels;
    private readonly UnderstoodQuery query;
    private readonly Lazy<HashSet<string>> stems;

    internal Highlighter(LabelWords? labels, UnderstoodQuery query)
    {
        (this.labels, this.query) = (labels, query);
        stems = new Lazy<HashSet<string>>(() => StemsOf(query));
    }

    /// <summary>Marks nothing.</summary>
    public static Highlighter None { get; } = new(null, UnderstoodQuery.Nothing);

    /// <summary>The pieces of a title.</summary>
    public IReadOnlyList<TextPiece> Title(string text) => Pieces(text, ShortestNeedOfTitle);

    /// <summary>The pieces of a sentence or two.</summary>
    public IReadOnlyList<TextPiece> Line(string text) => Pieces(text, ShortestNeedOfLine);

    /// <summary>Words that say little are looked for too, but marking every "niet" helps nobody.</summary>
    private static HashSet<string> StemsOf(UnderstoodQuery query) =>
        [.. query.Words.Where(word => word.Share > Ranking.WeakWordShare).SelectMany(word => word.Parts.Prepend(word.Stem))];

    private List<TextPiece> Pieces(string text, int shortestNeed)
    {
        if (labels is null || query.IsEmpty)
            return [new(text, IsMatch: false)];
        var tokens = tokensOfThread ??= new TokenList();
        Chain.Analyze(text, tokens);
        var words = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Length > 0)
            .Select(i => (Token: tokens[i], Written: tokens.Letters(i).ToString(), Form: labels.Forms.Of(tokens.Letters(i)))).ToList();

        var matched = words.ConvertAll(word => word.Token.Scores && IsAsked(word.Form)).ToArray();
        MarkNeeds(words, shortestNeed, matched);
        return Cut(text, [.. words.Index().Where(word => matched[word.Index]).Select(word => word.Item.Token)]);
    }

    private bool IsAsked(WordForm form) => stems.Value.Contains(form.Stem) || form.AllParts.Any(part => stems.Value.Contains(part.Stem));

    private void MarkNeeds(List<(Token Token, string Written, WordForm Form)> words, int shortest, bool[] matched)
    {
        if (query.Concepts.Count == 0)
            return;
        var needs = new List<NeedMatch>();
        labels!.Recogniser.Find(
            words.ConvertAll(word => labels.Recogniser.WordOf(word.Form, word.Token.Scores)),
            (first, last) => string.Join(' ', words[first..(last + 1)].Select(word => word.Written)),
            loosely: false,
            needs);
        foreach (var need in needs.Where(need => need.Words >= shortest && need.Concepts.Any(query.Concepts.Contains)))
        {
            for (var at = need.First; at <= need.Last; at++)
                matched[at] |= words[at].Token.Scores;
        }
    }

    private static List<TextPiece> Cut(string text, IReadOnlyList<Token> matches)
    {
        var (pieces, done) = (new List<TextPiece>(), 0);
        foreach (var match in matches)
        {
            if (match.From > done)
                pieces.Add(new(text[done..match.From], IsMatch: false));
            pieces.Add(new(text[match.From..match.To], IsMatch: true));
            done = match.To;
        }

        if (done < text.Length || pieces.Count == 0)
            pieces.Add(new(text[done..], IsMatch: false));
        return pieces;
    }
}
