using System.Buffers;
using SocialeKaart.Indexer.Snapshots;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Documents;

/// <summary>
/// The bytes of publications one after the other in pieces that grow to a megabyte: a hundred thousand small arrays would be copied by
/// the garbage collector again and again, and a change of one listing must not hold a megabyte. Belongs to one thread.
/// </summary>
internal sealed class KeptPublications : IBufferWriter<byte>
{
    private const int FirstPiece = 1 << 12;
    private const int LargestPiece = 1 << 20;

    private byte[] piece = [];
    private int begin;
    private int end;

    /// <summary>Writes a publication and returns its bytes, which stay as they are.</summary>
    public ReadOnlyMemory<byte> Add(Publication publication)
    {
        PublicationJson.Write(publication, this);
        var bytes = piece.AsMemory(begin, end - begin);
        begin = end;
        return bytes;
    }

    /// <inheritdoc/>
    public void Advance(int count) => end += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(1, sizeHint));
        return piece.AsMemory(end);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Takes a new piece when this one is full; what is being written moves along, because its bytes stay together.</summary>
    private void Reserve(int count)
    {
        if (end + count <= piece.Length)
            return;
        var next = GC.AllocateUninitializedArray<byte>(Math.Max(Math.Clamp(piece.Length * 2, FirstPiece, LargestPiece), (end - begin + count) * 2));
        piece.AsSpan(begin, end - begin).CopyTo(next);
        (piece, begin, end) = (next, 0, end - begin);
    }
}
