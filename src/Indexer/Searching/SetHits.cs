namespace SocialeKaart.Indexer.Searching;

/// <summary>How often each set of a segment occurred among the matches; reused, so that a search allocates nothing for it.</summary>
internal sealed class SetHits
{
    private int[] hits = [];
    private int sets;

    /// <summary>The count of every set, by its number.</summary>
    public ReadOnlySpan<int> Counts => hits.AsSpan(0, sets);

    /// <summary>Back to zero, for so many sets.</summary>
    public void Prepare(int count)
    {
        sets = count;
        if (hits.Length < count)
            hits = new int[count * 2];
        else
            Array.Clear(hits, 0, count);
    }

    /// <summary>Counts a set.</summary>
    public void Add(int set) => hits[set]++;
}
