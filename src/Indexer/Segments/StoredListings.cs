using SocialeKaart.Indexer.Snapshots;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// The publications of a segment as bytes in blocks of 16 MB, read one by one when a page needs them. A fixed number of read ones is
/// remembered; document n has one slot, so a thread that overwrites another's costs a second reading and nothing else.
/// </summary>
internal sealed class StoredListings
{
    /// <summary>Bytes in a block; a publication never lies in two.</summary>
    public const int BlockSize = 1 << BlockBits;

    private const int BlockBits = 24;
    private const int Remembered = 1 << 14;

    private readonly Entry?[] cache;

    /// <summary>Publications at these positions: block number in the high bits, place in the block in the low ones.</summary>
    public StoredListings(byte[][] blocks, long[] starts, int[] lengths)
    {
        (Blocks, Starts, Lengths) = (blocks, starts, lengths);
        cache = new Entry?[Math.Min(Remembered, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, starts.Length)))];
    }

    public byte[][] Blocks { get; }

    public long[] Starts { get; }

    public int[] Lengths { get; }

    /// <summary>The publication of a document.</summary>
    public Publication this[int document]
    {
        get
        {
            ref var slot = ref cache[document & (cache.Length - 1)];
            if (slot is { } entry && entry.Document == document)
                return entry.Publication;
            var publication = PublicationJson.Read(Bytes(document));
            slot = new Entry(document, publication);
            return publication;
        }
    }

    /// <summary>Puts bytes one after the other into blocks.</summary>
    public static StoredListings Of(IReadOnlyList<ReadOnlyMemory<byte>> publications)
    {
        var (blocks, starts, lengths) = (new List<byte[]>(), new long[publications.Count], new int[publications.Count]);
        for (var from = 0; from < publications.Count;)
        {
            var (to, size) = (from, 0);
            while (to < publications.Count && (to == from || size + publications[to].Length <= BlockSize))
                size += publications[to++].Length;
            if (size > BlockSize)
                throw new InvalidDataException("One publication is larger than a block.");
            blocks.Add(Fill(publications, from, to, size, blocks.Count, starts, lengths));
            from = to;
        }

        return new StoredListings([.. blocks], starts, lengths);
    }

    private static byte[] Fill(IReadOnlyList<ReadOnlyMemory<byte>> publications, int from, int to, int size, int number, long[] starts, int[] lengths)
    {
        var block = GC.AllocateUninitializedArray<byte>(size);
        for (var (document, at) = (from, 0); document < to; document++)
        {
            publications[document].Span.CopyTo(block.AsSpan(at));
            (starts[document], lengths[document]) = (((long)number << BlockBits) | (uint)at, publications[document].Length);
            at += publications[document].Length;
        }

        return block;
    }

    /// <summary>The publication of a document as it was kept.</summary>
    public ReadOnlySpan<byte> Bytes(int document) =>
        Blocks[(int)(Starts[document] >> BlockBits)].AsSpan((int)(Starts[document] & (BlockSize - 1)), Lengths[document]);

    private sealed record Entry(int Document, Publication Publication);
}
