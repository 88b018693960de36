using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Correcting;
using SocialeKaart.Indexer.Documents;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>
/// From what a person typed to what is looked for, one step after the other: words, the place among them, misspellings put right, need
/// phrases by longest match, whole names, and the words themselves. Words of a need phrase score as text too: a listing that says it in
/// those words is found without a tag. Safe for many threads.
/// </summary>
internal sealed class QueryReader
{
    /// <summary>More words than anybody's question; the rest is passed over.</summary>
    public const int MostWords = 48;

    [ThreadStatic]
    private static TokenList? tokensOfThread;

    private readonly Thesaurus thesaurus;
    private readonly Analyzer analyzer = Analyzer.ForDutch(MostWords);
    private readonly WordForms forms;
    private readonly NeedRecogniser recogniser;
    private readonly NeedExpansion expansion;
    private readonly PlaceWords placeWords;
    private readonly WordRepair repair;

    /// <summary>Reads with this thesaurus.</summary>
    public QueryReader(Thesaurus thesaurus, LabelWords labels)
    {
        (this.thesaurus, Labels, forms, recogniser) = (thesaurus, labels, labels.Forms, labels.Recogniser);
        expansion = new NeedExpansion(thesaurus);
        placeWords = new PlaceWords(forms.Words, recogniser);
        repair = new WordRepair(forms, recogniser, labels.Words);
    }

    /// <summary>The words of the thesaurus it reads with.</summary>
    public LabelWords Labels { get; }

    /// <summary>Reads one query; nothing a person can type makes it throw.</summary>
    /// <param name="request">The question and the place filled in.</param>
    /// <param name="places">Of the generation that is asked.</param>
    /// <param name="views">Of the audience that asks.</param>
    public UnderstoodQuery Read(SearchRequest request, PlaceTable places, IReadOnlyList<SegmentView> views)
    {
        if (string.IsNullOrWhiteSpace(request.What))
            return UnderstoodQuery.Nothing;
        var words = WordsOf(request.What);
        var index = new IndexWords(views);
        var place = placeWords.Find(words, places, request.Where);
        IReadOnlyList<Correction> corrections = request.AsTyped ? [] : repair.Repair(words, index);
        foreach (var word in words)
        {
            var form = forms.Of(word.Written);
            word.Form = word.Scores && !recogniser.Knows(form.Stem) && !forms.Words.Knows(word.Written) ? index.Halves(form, forms.Words) ?? form : form;
        }

        var matches = FindNeeds(words);
        var isPlaceOnly = place is not null && words.TrueForAll(w => w.IsPlace || !w.Scores);
        var concepts = matches.SelectMany(m => m.Concepts).Distinct().ToList();
        bool Leads(string stem) => index.Frequency(stem) > 0;
        return new UnderstoodQuery
        {
            Words = isPlaceOnly ? [] : [.. Words(words, Leads), .. Joined(words, index)],
            Names = [.. Names(words)],
            Needs = [.. matches.GroupBy(m => m.Concepts[0], (_, same) => same.MaxBy(m => m.Share))
                .Select(m => new UnderstoodNeed(expansion.Of(m.Concepts), m.Share))],
            Concepts = concepts,
            Place = place,
            Corrections = corrections,
            IsSensitive = concepts.Exists(c => thesaurus.Concepts[c].Sensitive),
        };
    }

    /// <summary>The same with the needs a request names by their codes.</summary>
    public UnderstoodQuery WithNeeds(UnderstoodQuery query, SearchRequest request)
    {
        var named = request.Needs.Select(thesaurus.FindByCode).OfType<Concept>().DistinctBy(concept => concept.Ordinal).ToList();
        var needs = named.Select((concept, at) => new UnderstoodNeed(
            request.NeedsExactly ? [new(concept.Ordinal, Ranking.ExactNeed)] : expansion.Of([concept.Ordinal]),
            at == 0 ? 1 : (double)Ranking.FurtherTagStrength / Ranking.TaggedStrength));
        return query with
        {
            Needs = [.. query.Needs, .. needs],
            Concepts = [.. query.Concepts.Union(named.Select(concept => concept.Ordinal))],
            IsSensitive = query.IsSensitive || named.Exists(concept => concept.Sensitive),
        };
    }

    private List<QueryWord> WordsOf(string what)
    {
        var tokens = tokensOfThread ??= new TokenList();
        analyzer.Analyze(what, tokens);
        return [.. Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Length > 0)
            .Select(i => new QueryWord(tokens.Letters(i).ToString(), tokens[i].Scores))];
    }

    private List<NeedMatch> FindNeeds(List<QueryWord> words)
    {
        var matches = new List<NeedMatch>();
        var text = words.ConvertAll(w => w.IsPlace ? new NeedWord(-1, [], Scores: true) : recogniser.WordOf(w.Form, w.Scores));
        recogniser.Find(text, (first, last) => string.Join(' ', words[first..(last + 1)].Select(w => w.Written)), loosely: true, matches);
        return Weigh(words, matches);
    }

    /// <summary>
    /// In a sentence a single word is a weak sign beside a phrase, and none at all when it is a word like "alleen" or "weer".
    /// </summary>
    private static List<NeedMatch> Weigh(List<QueryWord> words, List<NeedMatch> matches)
    {
        var telling = words.Count(w => w.Scores && !w.IsPlace && !NeedRecogniser.IsWeak(w.Written));
        matches.RemoveAll(m => m.Words == 1 && telling > 1 && NeedRecogniser.IsWeak(words[m.First].Written));
        var hasPhrase = matches.Exists(m => m.Words > 1);
        return matches.ConvertAll(m => m.Words == 1 && hasPhrase ? m with { Share = m.Share * Ranking.SingleWordNeed } : m);
    }

    private static IEnumerable<UnderstoodWord> Words(List<QueryWord> words, Func<string, bool> leads) => words.Where(w => w.Scores)
        .Select(w => new UnderstoodWord(w.Form.Stem, [.. w.Form.KnownParts(leads).Select(p => p.Stem).Distinct()], ShareOf(w)))
        .DistinctBy(w => w.Stem);

    private static double ShareOf(QueryWord word) =>
        word.IsPlace ? Ranking.PlaceWordShare : NeedRecogniser.IsWeak(word.Written) ? Ranking.WeakWordShare : 1;

    /// <summary>"boodschappen dienst" where a listing writes it as one.</summary>
    private static IEnumerable<UnderstoodWord> Joined(List<QueryWord> words, IndexWords index)
    {
        var room = new char[WordTokenizer.LongestFolded];
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!words[i].Scores || !words[i + 1].Scores || words[i].IsPlace || words[i + 1].IsPlace)
                continue;
            var joined = words[i].Written + words[i + 1].Written;
            if (joined.Length > WordTokenizer.LongestWord)
                continue;
            var stem = DutchStem.Of(joined, room);
            if (index.Frequency(stem) > 0)
                yield return new UnderstoodWord(stem.ToString(), [], Ranking.JoinedShare);
        }
    }

    /// <summary>
    /// Every run of words as the name it may be. The place that was named beside other words has set where we look: "wandelen in Vaals"
    /// does not ask for the gemeente Vaals.
    /// </summary>
    private static IEnumerable<string> Names(List<QueryWord> words)
    {
        var plain = words.Where(w => w.Scores && !NameTerms.IsForm(w.Written)).ToList();
        var isPlaceAlone = plain.TrueForAll(w => w.IsPlace);
        for (var first = 0; first < plain.Count; first++)
        {
            for (var count = 1; count <= Math.Min(NameTerms.MostWords, plain.Count - first); count++)
            {
                var run = plain.GetRange(first, count);
                if (isPlaceAlone || run.Exists(w => !w.IsPlace))
                    yield return NameTerms.Mark + string.Join(' ', run.Select(w => w.Written));
            }
        }
    }
}
