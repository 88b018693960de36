namespace SocialeKaart.Indexer.Segments;

/// <summary>What a segment is made of, and what a snapshot writes of it.</summary>
/// <param name="Terms">The terms, by the numbers of <paramref name="TermPostings"/>.</param>
/// <param name="Areas">Area codes, by the numbers in <paramref name="Values"/>.</param>
/// <param name="Codes">Listing codes, by document.</param>
/// <param name="TermPostings">Per term the documents.</param>
/// <param name="NeedPostings">Per concept the documents.</param>
/// <param name="Values">Values per document.</param>
/// <param name="Cells">Where which documents lie.</param>
/// <param name="Stored">The publications.</param>
internal sealed record SegmentParts(
    StringTable Terms, StringTable Areas, StringTable Codes, Postings TermPostings, Postings NeedPostings, DocumentValues Values, PlaceCells Cells,
    StoredListings Stored);
