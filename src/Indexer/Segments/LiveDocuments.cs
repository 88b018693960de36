using System.Numerics;

namespace SocialeKaart.Indexer.Segments;

/// <summary>Which documents of a segment still count: a bit each. Immutable; deleting makes another.</summary>
internal sealed class LiveDocuments
{
    /// <summary>A set of these bits.</summary>
    public LiveDocuments(ulong[] bits)
    {
        Bits = bits;
        Count = bits.Sum(b => BitOperations.PopCount(b));
    }

    /// <summary>64 documents a word, the first in the lowest bit.</summary>
    public ulong[] Bits { get; }

    /// <summary>How many are live.</summary>
    public int Count { get; }

    /// <summary>All of so many.</summary>
    public static LiveDocuments All(int count)
    {
        var bits = new ulong[(count + 63) / 64];
        bits.AsSpan().Fill(ulong.MaxValue);
        if (count % 64 != 0)
            bits[^1] = (1UL << (count % 64)) - 1;
        return new LiveDocuments(bits);
    }

    /// <summary>True when a document counts.</summary>
    public bool Contains(int document) => (Bits[document >> 6] >> document & 1) != 0;

    /// <summary>Those that are in another set of the same documents too.</summary>
    public LiveDocuments And(LiveDocuments other)
    {
        var bits = new ulong[Bits.Length];
        for (var word = 0; word < bits.Length; word++)
            bits[word] = Bits[word] & other.Bits[word];
        return new LiveDocuments(bits);
    }

    /// <summary>The same without these.</summary>
    public LiveDocuments Without(IEnumerable<int> documents)
    {
        var bits = Bits.AsSpan().ToArray();
        foreach (var document in documents)
            bits[document >> 6] &= ~(1UL << document);
        return new LiveDocuments(bits);
    }
}
