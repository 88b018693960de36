using System.Numerics;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Bench.Search;

/// <summary>
/// What a document must hold to answer a question, said so that an engine without our ranking can do exactly the same: one of the
/// needs, or all words of one of the sets. The sets follow from <see cref="Ranking.LeastWords"/> and hold nothing superfluous.
/// </summary>
/// <param name="Request">The question.</param>
/// <param name="Words">The sets.</param>
/// <param name="Needs">The needs, each once.</param>
internal sealed record MatchRule(SearchRequest Request, IReadOnlyList<string[]> Words, IReadOnlyList<NeedReach> Needs)
{
    /// <summary>Enough for every question that is generated; a set of all words would be 2^n to look through.</summary>
    private const int MostWords = 12;

    /// <summary>True when no document can answer it.</summary>
    public bool IsEmpty => Words.Count == 0 && Needs.Count == 0;

    /// <summary>Works the rule of a question out, with the statistics of an index.</summary>
    public static MatchRule Of(SearchRequest request, SegmentedGeneration index)
    {
        var query = index.Reader.Read(request.What);
        var plan = new SearchPlan(
            request, query, [index.Residents.Base, index.Residents.Delta], index.Thesaurus, DutchTime.Day(OwnEngine.Now));
        var needs = query.Needs.SelectMany(n => n).GroupBy(r => r.Concept).Select(g => g.MaxBy(r => r.Weight));
        return new MatchRule(request, Sets(plan), [.. needs]);
    }

    private static List<string[]> Sets(SearchPlan plan)
    {
        if (plan.Terms.Length > MostWords)
            throw new InvalidOperationException($"A question of more than {MostWords} words: {plan.Terms.Length}.");
        var found = new List<uint>();
        foreach (var set in Enumerable.Range(1, (1 << plan.Terms.Length) - 1).Select(n => (uint)n).OrderBy(BitOperations.PopCount))
        {
            if (!found.Exists(smaller => (smaller & set) == smaller) && Weight(plan, set) >= Ranking.LeastWords * plan.AllWords)
                found.Add(set);
        }

        return found.ConvertAll(set => plan.Terms.Where((_, i) => (set >> i & 1) != 0).Select(t => t.Term).ToArray());
    }

    /// <summary>In the order in which a search adds up.</summary>
    private static double Weight(SearchPlan plan, uint set) => plan.Terms.Where((_, i) => (set >> i & 1) != 0).Sum(t => t.Weight);
}
