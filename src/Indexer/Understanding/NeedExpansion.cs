using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>For every concept the concepts that answer it: itself, what is narrower (all the way down), what is wider, what is related.</summary>
internal sealed class NeedExpansion
{
    private readonly NeedReach[][] byConcept;

    /// <summary>Works the expansions of a thesaurus out, once.</summary>
    public NeedExpansion(Thesaurus thesaurus) =>
        byConcept = [.. thesaurus.Concepts.Select(c => Expand(thesaurus, c))];

    /// <summary>What answers any of these concepts, best first, each concept once at its best.</summary>
    public NeedReach[] Of(ReadOnlySpan<int> concepts)
    {
        if (concepts.Length == 1)
            return byConcept[concepts[0]];
        return [.. concepts.ToArray().SelectMany(c => byConcept[c])
            .GroupBy(r => r.Concept).Select(g => new NeedReach(g.Key, g.Max(r => r.Weight)))
            .OrderByDescending(r => r.Weight).ThenBy(r => r.Concept)];
    }

    private static NeedReach[] Expand(Thesaurus thesaurus, Concept concept)
    {
        var weights = new Dictionary<int, double> { [concept.Ordinal] = Ranking.ExactNeed };
        var below = new Queue<Concept>(thesaurus.Narrower(concept));
        while (below.TryDequeue(out var narrower))
        {
            if (!weights.TryAdd(narrower.Ordinal, Ranking.NarrowerNeed))
                continue;
            foreach (var next in thesaurus.Narrower(narrower))
                below.Enqueue(next);
        }

        foreach (var broader in concept.Broader)
            weights.TryAdd(thesaurus.ByCode[broader].Ordinal, Ranking.BroaderNeed);
        foreach (var related in concept.Related)
            weights.TryAdd(thesaurus.ByCode[related].Ordinal, Ranking.RelatedNeed);
        return [.. weights.Select(w => new NeedReach(w.Key, w.Value)).OrderByDescending(r => r.Weight).ThenBy(r => r.Concept)];
    }
}
