using SocialeKaart.Indexer.Understanding;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// What each term of a question is worth: its rarity (the idf of BM25). A compound and its parts are worth one word together, because a
/// listing that holds the compound holds the parts: nothing counts twice.
/// </summary>
internal sealed class TermWeights
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly IndexWords index;
    private readonly int documents;

    /// <summary>Weighs the words of a question.</summary>
    public TermWeights(UnderstoodQuery query, IndexWords index, int documents)
    {
        (this.index, this.documents) = (index, documents);
        foreach (var word in query.Words)
            Add(word);
        var names = query.Names.Where(name => index.Frequency(name) > 0).ToList();
        foreach (var name in names)
            Add(name, Ranking.NameShare * Math.Max(AllWords, Ranking.LeastNameWeight) / names.Count);
        Terms = [.. order.Select(term => (term, weights[term])).OrderByDescending(term => term.Item2)];
        Essential = Leading(Ranking.LeastWords * AllWords);
    }

    /// <summary>Terms that stand in some live listing, each once, heaviest first.</summary>
    public IReadOnlyList<(string Term, double Weight)> Terms { get; }

    /// <summary>How many of the heaviest terms there are of which a listing must hold one: all others together are too light to be an answer.</summary>
    public int Essential { get; }

    /// <summary>What a listing that holds every word has together; names are extra.</summary>
    public double AllWords { get; private set; }

    /// <summary>A hair of room, so that rounding can only look at more and never at less.</summary>
    private int Leading(double least)
    {
        var (leading, rest) = (Terms.Count, 0.0);
        while (leading > 0 && (rest += Terms[leading - 1].Weight) < least * (1 - 1e-9))
            leading--;
        return leading;
    }

    private void Add(UnderstoodWord word)
    {
        var whole = Rarity(word.Stem);
        if (word.Parts.Count == 0)
        {
            Add(word.Stem, whole * word.Share);
            AllWords += whole * word.Share;
            return;
        }

        var parts = word.Parts.Select(part => (Term: part, Weight: Rarity(part))).ToList();
        var all = Math.Max(whole, parts.Max(part => part.Weight)) * word.Share;
        Add(word.Stem, whole > 0 ? all * Ranking.WholeShare : 0);
        var left = all * (whole > 0 ? 1 - Ranking.WholeShare : Ranking.ApartShare);
        foreach (var (term, weight) in parts)
            Add(term, left * weight / parts.Sum(part => part.Weight));
        AllWords += all;
    }

    private void Add(string term, double weight)
    {
        if (!(weight > 0))
            return;
        if (!weights.TryAdd(term, weight))
            weights[term] += weight;
        else
            order.Add(term);
    }

    private double Rarity(string term)
    {
        var frequency = index.Frequency(term);
        return frequency == 0 ? 0 : Math.Log(1 + ((documents - frequency + 0.5) / (frequency + 0.5)));
    }
}
