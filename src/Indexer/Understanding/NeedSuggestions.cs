using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>Which needs a listing speaks of, for whoever has yet to tag it: from its title, its own need words, its summary and description.</summary>
public sealed class NeedSuggestions
{
    private const int Most = 4;

    private readonly Thesaurus thesaurus;
    private readonly Analyzer analyzer = Analyzer.ForDutch();
    private readonly LabelWords labels;

    /// <summary>Suggests from this thesaurus.</summary>
    public NeedSuggestions(Thesaurus thesaurus) => (this.thesaurus, labels) = (thesaurus, new LabelWords(thesaurus, analyzer));

    /// <summary>At most four needs, the surest first; empty when nothing is said that is known.</summary>
    public IReadOnlyList<Concept> For(ListingFacts facts)
    {
        var found = new Dictionary<int, double>();
        Hear(facts.Title, weight: 3, shortest: 1, found);
        foreach (var need in facts.OtherNeeds)
            Hear(need, weight: 3, shortest: 1, found);
        Hear(facts.Summary, weight: 2, shortest: 1, found);
        Hear(facts.Description, weight: 1, shortest: 2, found);
        return [.. found.OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(Most).Select(one => thesaurus.Concepts[one.Key])];
    }

    private void Hear(string text, double weight, int shortest, Dictionary<int, double> found)
    {
        var tokens = new TokenList();
        analyzer.Analyze(text, tokens);
        var words = Enumerable.Range(0, tokens.Count)
            .Select(i => labels.Recogniser.WordOf(labels.Forms.Of(tokens.Letters(i)), tokens[i].Scores)).ToList();
        var matches = new List<NeedMatch>();
        labels.Recogniser.Hear(words, tokens, shortest, matches);
        foreach (var match in matches)
        {
            foreach (var concept in match.Concepts)
                found[concept] = found.GetValueOrDefault(concept) + (weight * match.Share);
        }
    }
}
