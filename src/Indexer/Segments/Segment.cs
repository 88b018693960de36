using SocialeKaart.Indexer.Correcting;

namespace SocialeKaart.Indexer.Segments;

/// <summary>A set of documents that never changes. What is deleted from it is said by a <see cref="SegmentView"/>.</summary>
internal sealed class Segment
{
    private readonly Lazy<Dictionary<Guid, int>> byId;
    private readonly Lazy<SpellingList> spelling;
    private readonly Lazy<SegmentGroups> groups;
    private readonly Lazy<SegmentProgramme> programme;

    /// <summary>A segment of these parts, which must agree on the number of documents.</summary>
    public Segment(SegmentParts parts)
    {
        Parts = parts;
        spelling = new Lazy<SpellingList>(() => SpellingList.Of(parts.Surfaces));
        groups = new Lazy<SegmentGroups>(() => SegmentGroups.Of(parts.Stored));
        programme = new Lazy<SegmentProgramme>(() => SegmentProgramme.Of(parts.Stored, parts.Values));
        byId = new Lazy<Dictionary<Guid, int>>(Numbers);
    }

    public SegmentParts Parts { get; }

    public StringTable Terms => Parts.Terms;

    /// <summary>The words of the texts with how they sound, by the numbers of their terms; made when the first misspelling asks for it.</summary>
    public SpellingList Spelling => spelling.Value;

    /// <summary>What belongs together; made when the first page asks for it.</summary>
    public SegmentGroups Groups => groups.Value;

    /// <summary>What takes place when; made when the first page asks for it.</summary>
    public SegmentProgramme Programme => programme.Value;

    public StringTable Areas => Parts.Areas;

    public StringTable Codes => Parts.Codes;

    public Postings TermPostings => Parts.TermPostings;

    public Postings NeedPostings => Parts.NeedPostings;

    public DocumentValues Values => Parts.Values;

    public PlaceCells Cells => Parts.Cells;

    public StoredListings Stored => Parts.Stored;

    public int Count => Values.Count;

    /// <summary>The document of a listing; null when it is not in here.</summary>
    public int? Find(Guid id) => byId.Value.TryGetValue(id, out var document) ? document : null;

    /// <summary>The id of a document.</summary>
    public Guid IdOf(int document)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, Values.IdHigh[document]);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Values.IdLow[document]);
        return new Guid(bytes, bigEndian: true);
    }

    private Dictionary<Guid, int> Numbers()
    {
        var numbers = new Dictionary<Guid, int>(Count);
        for (var document = 0; document < Count; document++)
            numbers[IdOf(document)] = document;
        return numbers;
    }
}
