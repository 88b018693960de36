using System.Runtime.InteropServices;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Searches segments in windows of 2,048 documents: the sums of a window stay in the processor's nearest caches, every posting is read
/// once, and nothing is allocated. Then what answers well enough is listed, and only the list is asked for its facets and place. One
/// per thread, reused.
/// </summary>
internal sealed class SegmentSearch
{
    private const int Window = 2048;

    private readonly Sums[] sums = new Sums[Window];
    private readonly ulong[] seen = new ulong[Window / 64];
    private readonly int[] touched = new int[Window + 1];
    private readonly Match[] matches = new Match[Window + 1];
    private readonly SegmentPlan local = new();
    private readonly MatchRanking ranking = new();
    private int touches;

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
            // A window begins where a word of the live bits begins.
            for (var start = from & ~63; start < to; start += Window)
                SearchWindow(plan, view, viewNumber, start, Math.Max(start, from), Math.Min(start + Window, to));
        }
    }

    private void SearchWindow(SearchPlan plan, SegmentView view, int viewNumber, int start, int from, int to)
    {
        touches = 0;
        if (plan.MatchesAll)
        {
            for (var slot = from - start; slot < to - start; slot++)
                Touch(slot);
        }
        else
        {
            AddNeeds(view.Segment, start, from, to);
            AddTerms(plan, view.Segment, start, from, to);
        }

        var values = view.Segment.Values;
        var answering = matches.AsSpan(0, List(plan, view.Live, start));
        foreach (ref readonly var match in answering[..ranking.KeepInReach(answering)])
            Take(values.Rows[match.Document], match, values, viewNumber);
    }

    /// <summary>Lists a slot once, without a jump that the processor would guess wrong.</summary>
    private void Touch(int slot)
    {
        ref var block = ref seen[slot >> 6];
        touched[touches] = slot;
        touches += (int)(~(block >> slot) & 1);
        block |= 1UL << slot;
    }

    private void AddTerms(SearchPlan plan, Segment segment, int start, int from, int to)
    {
        ReadOnlySpan<uint> entries = segment.TermPostings.Entries;
        ReadOnlySpan<ushort> lengths = segment.Values.Length.AsSpan(start, to - start);
        var longer = Ranking.Saturation * Ranking.LengthShare / plan.AverageLength;
        var terms = CollectionsMarshal.AsSpan(local.Terms);
        for (var term = 0; term < terms.Length && (term < local.Essential || touches > 0); term++)
        {
            ref var cursor = ref terms[term];
            var mine = entries[..cursor.End];
            var (at, limit, weight) = (Postings.Seek(mine, cursor.At, from), (ulong)to << 8, cursor.Weight);
            for (; at < mine.Length && mine[at] < limit; at++)
            {
                var slot = (int)(mine[at] >> 8) - start;
                if (term < local.Essential)
                    Touch(slot);
                else if ((seen[slot >> 6] >> slot & 1) == 0)
                    continue;
                Add(ref sums[slot], weight, mine[at] & 0xFF, longer * lengths[slot]);
            }

            cursor.At = at;
        }
    }

    /// <summary>BM25 of one word; its weight holds the idf.</summary>
    private static void Add(ref Sums sum, double weight, double count, double longer)
    {
        const double Short = Ranking.Saturation * (1 - Ranking.LengthShare);
        sum.Text += weight * (count * (Ranking.Saturation + 1) / (count + Short + longer));
        sum.Words += weight;
    }

    private void AddNeeds(Segment segment, int start, int from, int to)
    {
        ReadOnlySpan<uint> entries = segment.NeedPostings.Entries;
        var asked = 0;
        foreach (ref var entry in CollectionsMarshal.AsSpan(local.Needs))
        {
            if (entry.Need != asked)
                CloseNeed();
            asked = entry.Need;
            var mine = entries[..entry.Cursor.End];
            var (at, limit, weight) = (Postings.Seek(mine, entry.Cursor.At, from), (ulong)to << 8, entry.Cursor.Weight);
            for (; at < mine.Length && mine[at] < limit; at++)
            {
                var slot = (int)(mine[at] >> 8) - start;
                Touch(slot);
                sums[slot].Best = Math.Max(sums[slot].Best, weight * (mine[at] & 0xFF));
            }

            entry.Cursor = entry.Cursor with { At = at };
        }
    }

    /// <summary>Of the ways in which a document answers one need only the best counts; the next need begins anew.</summary>
    private void CloseNeed()
    {
        foreach (var slot in touched.AsSpan(0, touches))
        {
            ref var sum = ref sums[slot];
            (sum.Needs, sum.Best) = (sum.Needs + sum.Best, 0);
        }
    }

    /// <summary>Lists what is live and answers enough, again without a jump; leaves the sums empty.</summary>
    /// <returns>How many.</returns>
    private int List(SearchPlan plan, LiveDocuments live, int start)
    {
        var (count, all) = (0, plan.MatchesAll);
        var least = all ? 0 : Ranking.LeastWords * plan.AllWords;
        foreach (var slot in touched.AsSpan(0, touches))
        {
            ref var sum = ref sums[slot];
            var need = sum.Needs + sum.Best;
            matches[count] = new Match(start + slot, all ? 1 : ranking.Relevance(sum.Text, need), 0);
            count += Enough(need, sum.Words, least) & (live.Contains(start + slot) ? 1 : 0);
            sum = default;
            seen[slot >> 6] = 0;
        }

        return count;
    }

    private static int Enough(double need, double words, double least) => need > 0 | words >= least ? 1 : 0;

    private void Take(in DocumentRow row, in Match match, DocumentValues values, int viewNumber)
    {
        if (!ranking.IsForThem(row, match.Document) || !Facets.Count(row, match.Squared) || Top.Refuses(ranking.ScoreAtMost(row, match)))
            return;
        var document = match.Document;
        var score = ranking.Ordered(row, match, ranking.Factors(row, document, match.Squared).Product);
        if (!Top.Refuses(score))
            Top.Offer(new Candidate(score, values.IdHigh[document], values.IdLow[document], viewNumber, document, match.Relevance));
    }

    /// <summary>What adds up for one document.</summary>
    /// <param name="Text">Over its words, BM25.</param>
    /// <param name="Words">The weights of those words.</param>
    /// <param name="Needs">Over the needs before the present one.</param>
    /// <param name="Best">For the present need.</param>
    private record struct Sums(double Text, double Words, double Needs, double Best);
}
