using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Bench.Search;

/// <summary>Postings turned round: what each document holds.</summary>
internal sealed class Inverted
{
    private readonly int[] starts;
    private readonly TermWeight[] entries;

    /// <summary>Turns them round.</summary>
    public Inverted(Postings postings, int documents)
    {
        starts = new int[documents + 1];
        foreach (var entry in postings.Entries)
            starts[(entry >> 8) + 1]++;
        for (var document = 0; document < documents; document++)
            starts[document + 1] += starts[document];
        entries = new TermWeight[postings.Entries.Length];
        var next = starts.AsSpan().ToArray();
        for (var term = 0; term < postings.Starts.Length - 1; term++)
        {
            foreach (var entry in postings[term])
                entries[next[entry >> 8]++] = new TermWeight(term, (byte)entry);
        }
    }

    /// <summary>What a document holds, by rising number.</summary>
    public ArraySegment<TermWeight> this[int document] => new(entries, starts[document], starts[document + 1] - starts[document]);
}
