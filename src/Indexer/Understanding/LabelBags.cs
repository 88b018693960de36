using System.Collections.Frozen;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>
/// Labels of two telling words or more, whatever the order and whatever stands between: "ik drink elke avond te veel" says "te veel
/// drinken". Looser than a phrase, so it is asked only about words that no phrase took. Made once, read by many threads.
/// </summary>
internal sealed class LabelBags
{
    private const int WidestPair = 6;

    private readonly FrozenDictionary<int, (int[] Words, int Concept)[]> byRarest;

    /// <summary>Knows these labels by the numbers of their telling words.</summary>
    public LabelBags(IReadOnlyCollection<(int[] Words, int Concept)> labels)
    {
        var often = labels.SelectMany(label => label.Words).CountBy(word => word).ToDictionary();
        byRarest = labels.GroupBy(label => label.Words.MinBy(word => (often[word], word)))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(label => label.Words.Length).ToArray());
    }

    /// <summary>Adds the needs that the free words of a text name together; a word serves one of them.</summary>
    /// <param name="free">Per word its number, or -1 for one that is taken or unknown.</param>
    /// <param name="into">Takes the matches.</param>
    public void Find(int[] free, List<NeedMatch> into)
    {
        for (var length = 4; length >= 2; length--)
        {
            for (var at = 0; at < free.Length; at++)
            {
                if (free[at] < 0 || !byRarest.TryGetValue(free[at], out var labels))
                    continue;
                foreach (var (words, concept) in labels.Where(label => Math.Min(label.Words.Length, 4) == length))
                {
                    if (Take(words, free) is { } span)
                    {
                        into.Add(new NeedMatch([concept], span.First, span.Last, Searching.Ranking.LooseNeed) { Apart = words });
                        break;
                    }
                }
            }
        }
    }

    private static (int First, int Last)? Take(int[] words, int[] free)
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var word in words)
        {
            var at = Array.IndexOf(free, word);
            if (at < 0)
                return null;
            (first, last) = (Math.Min(first, at), Math.Max(last, at));
        }

        if (words.Length == 2 && last - first > WidestPair)
            return null;
        foreach (var word in words)
            free[Array.IndexOf(free, word)] = -1;
        return (first, last);
    }
}
