using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>Where a search is in the postings of one term or concept.</summary>
/// <param name="At">Index of the next posting.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Weight">What a posting is worth.</param>
internal record struct PostingCursor(int At, int End, double Weight)
{
    /// <summary>A cursor at the start.</summary>
    public static PostingCursor Of(Postings postings, int number, double weight) =>
        new(postings.Starts[number], postings.Starts[number + 1], weight);
}
