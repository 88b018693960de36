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
        var (facetSets, facets) = FacetSets.Of(all.ConvertAll(d => d.Facets));
        var (areaSets, areas) = AreaSets.Of(all.ConvertAll(d => d.Areas));
        var count = all.Count;
        var values = new DocumentValues
        {
            IdHigh = new ulong[count],
            IdLow = new ulong[count],
            Length = new ushort[count],
            Rows = new DocumentRow[count],
            FacetSets = facetSets,
            Home = new int[count * 3],
            AreaSets = areaSets,
        };
        for (var i = 0; i < count; i++)
            Fill(values, i, all[i], facets[i], areas[i]);
        return values;
    }

    private static void Fill(DocumentValues values, int number, IndexDocument document, FacetRow facets, int areaSet)
    {
        (values.IdHigh[number], values.IdLow[number]) = IdHalves(document.Id);
        values.Length[number] = document.Length;
        values.Rows[number] = new DocumentRow(
            document.X,
            document.Y,
            document.Ends,
            document.Verified,
            facets,
            areaSet,
            (byte)document.Kind,
            (byte)document.Reach,
            (byte)(document.Room is { } room ? (int)room + 1 : 0),
            document.Traits);
        (values.Home[number * 3], values.Home[(number * 3) + 1], values.Home[(number * 3) + 2]) = document.Home;
    }
}
