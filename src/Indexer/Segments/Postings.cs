namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// For every term (or concept) the documents that hold it, rising, in one flat array: document number in the high 24 bits, weight in
/// the low 8. Four bytes a posting; a document number below 2^24.
/// </summary>
internal sealed class Postings
{
    /// <summary>The most documents one segment can hold.</summary>
    public const int MostDocuments = 1 << 24;

    /// <summary>Postings of these arrays.</summary>
    public Postings(int[] starts, uint[] entries) => (Starts, Entries) = (starts, entries);

    /// <summary>Where the postings of a term begin; one more than there are terms.</summary>
    public int[] Starts { get; }

    /// <summary>All postings, term after term.</summary>
    public uint[] Entries { get; }

    /// <summary>The postings of a term.</summary>
    public ReadOnlySpan<uint> this[int term] => Entries.AsSpan(Starts[term], Starts[term + 1] - Starts[term]);

    /// <summary>Turns what each document holds into what holds each term.</summary>
    /// <param name="terms">How many terms there are.</param>
    /// <param name="documents">Per document its (term, weight) pairs.</param>
    public static Postings Of(int terms, IReadOnlyList<TermWeight[]> documents)
    {
        var starts = new int[terms + 1];
        foreach (var document in documents)
        {
            foreach (var entry in document)
                starts[entry.Term + 1]++;
        }

        for (var term = 0; term < terms; term++)
            starts[term + 1] += starts[term];
        var entries = new uint[starts[terms]];
        var next = starts.AsSpan(0, terms).ToArray();
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var entry in documents[document])
                entries[next[entry.Term]++] = ((uint)document << 8) | entry.Weight;
        }

        return new Postings(starts, entries);
    }

    /// <summary>The first index at or after <paramref name="from"/> whose document is at least <paramref name="document"/>.</summary>
    public static int Seek(ReadOnlySpan<uint> postings, int from, int document)
    {
        var goal = (uint)document << 8;
        if (from >= postings.Length || postings[from] >= goal)
            return from;
        var step = 1;
        while (from + step < postings.Length && postings[from + step] < goal)
            step *= 2;
        var (low, high) = (from + (step / 2), Math.Min(from + step, postings.Length));
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (postings[middle] < goal)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
