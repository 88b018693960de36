using System.Numerics;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Counts while matches stream by. A match that fails no facet counts for all; one that fails exactly one counts for that facet only:
/// that is what the number beside a choice promises.
/// </summary>
internal sealed class FacetCounter
{
    private readonly int[] kinds = new int[32];
    private readonly int[] domains = new int[32];
    private readonly int[] costs = new int[32];

    /// <summary>How many fail no facet.</summary>
    public int Total { get; private set; }

    /// <summary>Back to zero.</summary>
    public void Reset()
    {
        Total = 0;
        Array.Clear(kinds);
        Array.Clear(domains);
        Array.Clear(costs);
    }

    /// <summary>Counts one match; true when it fails no facet.</summary>
    public bool Count(int kind, uint domainBits, int cost, bool kindFits, bool domainFits, bool costFits)
    {
        if (domainFits && costFits)
            kinds[kind]++;
        if (kindFits && costFits)
        {
            for (var bits = domainBits; bits != 0; bits &= bits - 1)
                domains[BitOperations.TrailingZeroCount(bits)]++;
        }

        if (kindFits && domainFits)
            costs[cost]++;
        if (!(kindFits && domainFits && costFits))
            return false;
        Total++;
        return true;
    }

    /// <summary>The counts that are not zero.</summary>
    public FacetCounts ToCounts() => new()
    {
        Kinds = NotZero(kinds).ToDictionary(p => (ListingKind)p.Choice, p => p.Count),
        Domains = NotZero(domains).ToDictionary(p => p.Choice, p => p.Count),
        Costs = NotZero(costs).ToDictionary(p => (CostKind)p.Choice, p => p.Count),
    };

    private static IEnumerable<(int Choice, int Count)> NotZero(int[] counts)
    {
        for (var choice = 0; choice < counts.Length; choice++)
        {
            if (counts[choice] > 0)
                yield return (choice, counts[choice]);
        }
    }
}
