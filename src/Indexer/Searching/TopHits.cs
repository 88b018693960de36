namespace SocialeKaart.Indexer.Searching;

/// <summary>The best so many of a stream of candidates: a heap with the worst on top. Reused.</summary>
internal sealed class TopHits
{
    private Candidate[] heap = new Candidate[64];
    private int most;
    private int count;

    /// <summary>Empties it for a search for the best so many.</summary>
    public void Reset(int atMost)
    {
        (most, count) = (atMost, 0);
        if (heap.Length < atMost)
            heap = new Candidate[atMost];
    }

    /// <summary>Offers a candidate.</summary>
    public void Offer(in Candidate candidate)
    {
        if (count < most)
        {
            Up(candidate);
        }
        else if (most > 0 && candidate.IsBetterThan(heap[0]))
        {
            Down(candidate);
        }
    }

    /// <summary>True when a score cannot enter any more, whatever its id.</summary>
    public bool Refuses(long score) => count == most && (most == 0 || score < heap[0].Score);

    /// <summary>All that are kept, best first.</summary>
    public Candidate[] Sorted()
    {
        var sorted = heap[..count];
        Array.Sort(sorted, static (a, b) => a.IsBetterThan(b) ? -1 : b.IsBetterThan(a) ? 1 : 0);
        return sorted;
    }

    private void Up(in Candidate candidate)
    {
        var at = count++;
        while (at > 0 && heap[(at - 1) / 2].IsBetterThan(candidate))
        {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        heap[at] = candidate;
    }

    private void Down(in Candidate candidate)
    {
        var at = 0;
        while (true)
        {
            var child = (at * 2) + 1;
            if (child >= count)
                break;
            if (child + 1 < count && heap[child].IsBetterThan(heap[child + 1]))
                child++;
            if (!candidate.IsBetterThan(heap[child]))
                break;
            heap[at] = heap[child];
            at = child;
        }

        heap[at] = candidate;
    }
}
