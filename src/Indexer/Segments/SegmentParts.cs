using System.Runtime.CompilerServices;

namespace SocialeKaart.Indexer.Segments;

/// <summary>What a segment is made of, and what a snapshot writes of it.</summary>
/// <param name="Terms">The terms, by the numbers of <paramref name="TermPostings"/>.</param>
/// <param name="Surfaces">For every term a word as the texts write it; empty for a name.</param>
/// <param name="Areas">Area codes, by the numbers in <paramref name="Values"/>.</param>
/// <param name="Codes">Listing codes, by document.</param>
/// <param name="TermPostings">Per term the documents.</param>
/// <param name="NeedPostings">Per concept the documents.</param>
/// <param name="Values">Values per document.</param>
/// <param name="Cells">Where which documents lie.</param>
/// <param name="Stored">The publications.</param>
internal sealed record SegmentParts(
    StringTable Terms, StringTable Surfaces, StringTable Areas, StringTable Codes, Postings TermPostings, Postings NeedPostings, DocumentValues Values, PlaceCells Cells,
    StoredListings Stored)
{
    /// <summary>Bytes of all arrays but the publications.</summary>
    public long IndexBytes =>
        Strings(Terms) + Strings(Surfaces) + Strings(Areas) + Strings(Codes) + Lists(TermPostings) + Lists(NeedPostings)
        + (Values.Count * (16L + 2 + Unsafe.SizeOf<DocumentRow>() + 12)) + Values.FacetSets.Bytes
        + ((Values.AreaSets.Starts.Length + Values.AreaSets.Areas.Length) * 4L) + (Cells.Cells.Length * 8L);

    private static long Strings(StringTable table) => (table.Letters.Length * 2L) + ((table.Starts.Length + table.Slots.Length) * 4L);

    private static long Lists(Postings postings) => (postings.Starts.Length + (long)postings.Entries.Length) * 4;
}
