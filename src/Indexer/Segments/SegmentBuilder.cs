using System.Buffers.Binary;
using SocialeKaart.Indexer.Documents;

namespace SocialeKaart.Indexer.Segments;

/// <summary>Puts documents into a segment.</summary>
internal static class SegmentBuilder
{
    /// <summary>A segment of documents that were read with this vocabulary.</summary>
    /// <param name="documents">Each id once; in any order.</param>
    /// <param name="vocabulary">Theirs.</param>
    /// <param name="concepts">How many concepts the thesaurus has.</param>
    public static Segment Build(IEnumerable<IndexDocument> documents, Vocabulary vocabulary, int concepts)
    {
        var (all, cells) = InOrder(documents);
        if (all.Count > Postings.MostDocuments)
            throw new InvalidOperationException($"A segment holds at most {Postings.MostDocuments} listings.");
        var terms = vocabulary.Terms.ToTable();
        var stored = Task.Run(() => StoredListings.Of(all.ConvertAll(d => d.Stored)));
        var values = Task.Run(() => Values(all));
        return new Segment(new SegmentParts(
            terms,
            vocabulary.Surfaces.ToTable(),
            vocabulary.Areas.ToTable(),
            StringTable.Of(all.ConvertAll(d => d.Code)),
            Postings.Of(terms.Count, all.ConvertAll(d => d.Terms)),
            Postings.Of(concepts, all.ConvertAll(d => d.Needs)),
            values.GetAwaiter().GetResult(),
            PlaceCells.Of(cells),
            stored.GetAwaiter().GetResult()));
    }

    /// <summary>By cell, then by id, which is how ties are broken.</summary>
    private static (List<IndexDocument> Documents, int[] Cells) InOrder(IEnumerable<IndexDocument> documents)
    {
        IndexDocument[] all = [.. documents];
        var keys = Array.ConvertAll(all, d => (CellOf(d), IdHalves(d.Id)));
        Array.Sort(keys, all);
        return ([.. all], Array.ConvertAll(keys, k => k.Item1));
    }

    private static int CellOf(IndexDocument document) =>
        document.Traits.HasFlag(DocumentTraits.Placeless) ? -1 : PlaceCells.CellOf(document.X, document.Y);

    private static (ulong High, ulong Low) IdHalves(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return (BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));
    }

    private static DocumentValues Values(List<IndexDocument> all)
    {
        var ids = all.ConvertAll(d => IdHalves(d.Id));
        return new DocumentValues
        {
            IdHigh = [.. ids.Select(i => i.High)],
            IdLow = [.. ids.Select(i => i.Low)],
            Length = [.. all.Select(d => d.Length)],
            X = [.. all.Select(d => d.X)],
            Y = [.. all.Select(d => d.Y)],
            Verified = [.. all.Select(d => d.Verified)],
            Ends = [.. all.Select(d => d.Ends)],
            Facets = FacetTable.Of(all.ConvertAll(d => d.Facets)),
            Kind = [.. all.Select(d => (byte)d.Kind)],
            Reach = [.. all.Select(d => (byte)d.Reach)],
            Room = [.. all.Select(d => (byte)(d.Room is { } room ? (int)room + 1 : 0))],
            Traits = [.. all.Select(d => d.Traits)],
            Home = [.. all.SelectMany(d => new[] { d.Home.Buurt, d.Home.Wijk, d.Home.Gemeente })],
            AreaStarts = AreaStarts(all),
            Areas = [.. all.SelectMany(d => d.Areas)],
        };
    }

    private static int[] AreaStarts(List<IndexDocument> all)
    {
        var starts = new int[all.Count + 1];
        for (var i = 0; i < all.Count; i++)
            starts[i + 1] = starts[i] + all[i].Areas.Length;
        return starts;
    }
}
