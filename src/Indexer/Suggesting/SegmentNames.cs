using System.Runtime.CompilerServices;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>The titles and organisations of a segment, by the beginning of their words. Made once for a segment, which never changes.</summary>
internal sealed class SegmentNames
{
    private static readonly ConditionalWeakTable<Segment, Lazy<SegmentNames>> Made = [];

    private readonly int[] organisationStarts;
    private readonly int[] organisationDocuments;

    /// <summary>Reads all names of a segment: about a tenth of a second for 50,000 listings.</summary>
    private SegmentNames(Segment segment)
    {
        var (titles, organisations) = (new WordPrefixesBuilder(), new WordPrefixesBuilder());
        var (numbers, organisationOf) = (new GrowingStrings(), new int[segment.Count]);
        var names = new NamesInJson();
        for (var document = 0; document < segment.Count; document++)
        {
            names.Read(segment.Stored.Bytes(document));
            titles.Add(names.Title);
            organisationOf[document] = numbers.NumberOf(names.Organisation);
        }

        var table = numbers.ToTable();
        for (var organisation = 0; organisation < table.Count; organisation++)
            organisations.Add(table[organisation]);
        (Titles, Organisations) = (titles.Build(), organisations.Build());
        (organisationStarts, organisationDocuments) = Grouped(organisationOf, table.Count);
    }

    /// <summary>The names of a segment: read by whoever asks first, and kept as long as it.</summary>
    public static SegmentNames Of(Segment segment) => Made.GetValue(segment, static s => new(() => new SegmentNames(s))).Value;

    /// <summary>True when nobody needs to wait for them any more.</summary>
    public static bool AreReady(Segment segment) => Made.TryGetValue(segment, out var names) && names.IsValueCreated;

    /// <summary>The number of a title is the number of its document.</summary>
    public WordPrefixes Titles { get; }

    /// <summary>Every name once.</summary>
    public WordPrefixes Organisations { get; }

    /// <summary>The documents of an organisation.</summary>
    public ReadOnlySpan<int> DocumentsOf(int organisation) =>
        organisationDocuments.AsSpan(organisationStarts[organisation]..organisationStarts[organisation + 1]);

    private static (int[] Starts, int[] Documents) Grouped(int[] groupOf, int groups)
    {
        var (starts, documents) = (new int[groups + 1], new int[groupOf.Length]);
        foreach (var group in groupOf)
            starts[group + 1]++;
        for (var group = 0; group < groups; group++)
            starts[group + 1] += starts[group];
        var next = starts.AsSpan().ToArray();
        for (var document = 0; document < groupOf.Length; document++)
            documents[next[groupOf[document]]++] = document;
        return (starts, documents);
    }
}
