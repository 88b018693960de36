using System.Numerics;
using System.Runtime.InteropServices;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Searches segments in windows of 2,048 documents: the sums of a window stay in the processor's first cache, every posting is read
/// once, and nothing is allocated. One per thread, reused.
/// </summary>
internal sealed class SegmentSearch
{
    private const int Window = 2048;

    private readonly double[] text = new double[Window];
    private readonly double[] words = new double[Window];
    private readonly double[] need = new double[Window];
    private readonly double[] best = new double[Window];
    private readonly ulong[] seen = new ulong[Window / 64];
    private readonly SegmentPlan local = new();
    private readonly MatchRanking ranking = new();

    /// <summary>The best so far.</summary>
    public TopHits Top { get; } = new();

    /// <summary>The counts so far.</summary>
    public FacetCounter Facets { get; } = new();

    /// <summary>Searches one view and adds to <see cref="Top"/> and <see cref="Facets"/>.</summary>
    public void Run(SearchPlan plan, SegmentView view, int viewNumber)
    {
        local.Prepare(plan, view.Segment);
        ranking.Prepare(plan, local, view.Segment.Values);
        Facets.Prepare(view.Segment.Values);
        foreach (var (from, to) in local.Runs)
        {
            for (var at = from; at < to; at += Window)
                SearchWindow(plan, view, viewNumber, at, Math.Min(at + Window, to));
        }
    }

    private void SearchWindow(SearchPlan plan, SegmentView view, int viewNumber, int from, int to)
    {
        if (plan.MatchesAll)
        {
            Mark(to - from);
        }
        else
        {
            AddTerms(plan, view.Segment, from, to);
            AddNeeds(view.Segment, from, to);
        }

        for (var block = 0; block * 64 < to - from; block++)
        {
            for (var bits = seen[block]; bits != 0; bits &= bits - 1)
                Take(plan, view, viewNumber, from, (block * 64) + BitOperations.TrailingZeroCount(bits));
            seen[block] = 0;
        }
    }

    private void Mark(int count)
    {
        for (var i = 0; i < count; i++)
            seen[i >> 6] |= 1UL << i;
    }

    private void AddTerms(SearchPlan plan, Segment segment, int from, int to)
    {
        ReadOnlySpan<uint> entries = segment.TermPostings.Entries;
        ReadOnlySpan<ushort> lengths = segment.Values.Length.AsSpan(from, to - from);
        const double Short = Ranking.Saturation * (1 - Ranking.LengthShare);
        var longer = Ranking.Saturation * Ranking.LengthShare / plan.AverageLength;
        foreach (ref var cursor in CollectionsMarshal.AsSpan(local.Terms))
        {
            var mine = entries[..cursor.End];
            var (at, limit, weight) = (Postings.Seek(mine, cursor.At, from), (ulong)to << 8, cursor.Weight);
            for (; at < mine.Length && mine[at] < limit; at++)
            {
                var slot = (int)(mine[at] >> 8) - from;
                double count = mine[at] & 0xFF;
                var part = weight * (count * (Ranking.Saturation + 1) / (count + Short + (longer * lengths[slot])));
                if ((seen[slot >> 6] & (1UL << slot)) == 0)
                {
                    seen[slot >> 6] |= 1UL << slot;
                    (text[slot], words[slot], need[slot]) = (part, weight, 0);
                }
                else
                {
                    text[slot] += part;
                    words[slot] += weight;
                }
            }

            cursor.At = at;
        }
    }

    private void AddNeeds(Segment segment, int from, int to)
    {
        ReadOnlySpan<uint> entries = segment.NeedPostings.Entries;
        var asked = -1;
        foreach (ref var entry in CollectionsMarshal.AsSpan(local.Needs))
        {
            if (entry.Need != asked)
                Array.Clear(best);
            asked = entry.Need;
            var mine = entries[..entry.Cursor.End];
            var (at, limit, weight) = (Postings.Seek(mine, entry.Cursor.At, from), (ulong)to << 8, entry.Cursor.Weight);
            for (; at < mine.Length && mine[at] < limit; at++)
            {
                var slot = (int)(mine[at] >> 8) - from;
                var part = weight * (mine[at] & 0xFF);
                if ((seen[slot >> 6] & (1UL << slot)) == 0)
                {
                    seen[slot >> 6] |= 1UL << slot;
                    (text[slot], words[slot], need[slot]) = (0, 0, 0);
                }

                if (part <= best[slot])
                    continue;
                need[slot] += part - best[slot];
                best[slot] = part;
            }

            entry.Cursor = entry.Cursor with { At = at };
        }
    }

    private void Take(SearchPlan plan, SegmentView view, int viewNumber, int from, int slot)
    {
        var document = from + slot;
        if (!view.Live.Contains(document))
            return;
        var relevance = 1.0;
        if (!plan.MatchesAll)
        {
            if (need[slot] <= 0 && words[slot] < Ranking.LeastWords * plan.AllWords)
                return;
            relevance = ranking.Relevance(text[slot], need[slot]);
        }

        if (!ranking.Factors(document, out var factors) || !Facets.Count(document))
            return;
        var values = view.Segment.Values;
        var score = (long)Math.Round(relevance * factors.Product / Ranking.ScoreUnit);
        if (!Top.Refuses(score))
            Top.Offer(new Candidate(score, values.IdHigh[document], values.IdLow[document], viewNumber, document));
    }
}
