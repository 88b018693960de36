using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Snapshots;

/// <summary>A segment view in a snapshot: its arrays, one after the other, as they are.</summary>
internal static class SegmentCodec
{
    /// <summary>Writes a view.</summary>
    public static void Write(SegmentView view, SnapshotWriter to)
    {
        var parts = view.Segment.Parts;
        Write(parts.Terms, to);
        Write(parts.Surfaces, to);
        Write(parts.Areas, to);
        Write(parts.Codes, to);
        Write(parts.TermPostings, to);
        Write(parts.NeedPostings, to);
        Write(parts.Values, to);
        to.Array(parts.Cells.Cells);
        to.Array(parts.Cells.Starts);
        Write(parts.Stored, to);
        to.Array(view.Live.Bits);
        to.Array(view.Removed ?? []);
        to.Number(view.LiveLength);
    }

    /// <summary>Reads a view.</summary>
    public static SegmentView Read(SnapshotReader from)
    {
        var parts = new SegmentParts(
            ReadStrings(from), ReadStrings(from), ReadStrings(from), ReadStrings(from), ReadPostings(from), ReadPostings(from), ReadValues(from),
            new PlaceCells(from.Array<int>(), from.Array<int>()), ReadStored(from));
        var live = new LiveDocuments(from.Array<ulong>());
        var removed = from.Array<int>();
        return new SegmentView(new Segment(parts), live, removed.Length == 0 ? null : removed, from.Number());
    }

    private static void Write(StringTable table, SnapshotWriter to)
    {
        to.Array(table.Letters);
        to.Array(table.Starts);
        to.Array(table.Slots);
    }

    private static StringTable ReadStrings(SnapshotReader from) => new(from.Array<char>(), from.Array<int>(), from.Array<int>());

    private static void Write(Postings postings, SnapshotWriter to)
    {
        to.Array(postings.Starts);
        to.Array(postings.Entries);
    }

    private static Postings ReadPostings(SnapshotReader from) => new(from.Array<int>(), from.Array<uint>());

    private static void Write(StoredListings stored, SnapshotWriter to)
    {
        to.Number(stored.Blocks.Length);
        foreach (var block in stored.Blocks)
            to.Array(block);
        to.Array(stored.Starts);
        to.Array(stored.Lengths);
    }

    private static StoredListings ReadStored(SnapshotReader from)
    {
        var blocks = new byte[from.Number()][];
        for (var i = 0; i < blocks.Length; i++)
            blocks[i] = from.Array<byte>();
        return new StoredListings(blocks, from.Array<long>(), from.Array<int>());
    }

    private static void Write(DocumentValues values, SnapshotWriter to)
    {
        to.Array(values.IdHigh);
        to.Array(values.IdLow);
        to.Array(values.Length);
        to.Array(values.Rows);
        to.Array(values.FacetSets.Languages);
        to.Array(values.FacetSets.Groups);
        to.Array(values.FacetSets.Slots);
        to.Array(values.FacetSets.Domains);
        to.Array(values.Home);
        to.Array(values.AreaSets.Starts);
        to.Array(values.AreaSets.Areas);
    }

    /// <summary>In the order of <see cref="Write(DocumentValues, SnapshotWriter)"/>: an initializer runs from top to bottom.</summary>
    private static DocumentValues ReadValues(SnapshotReader from) => new()
    {
        IdHigh = from.Array<ulong>(),
        IdLow = from.Array<ulong>(),
        Length = from.Array<ushort>(),
        Rows = from.Array<DocumentRow>(),
        FacetSets = new FacetSets(from.Array<ulong>(), from.Array<uint>(), from.Array<uint>(), from.Array<ushort>()),
        Home = from.Array<int>(),
        AreaSets = new AreaSets(from.Array<int>(), from.Array<int>()),
    };
}
