namespace SocialeKaart.Indexer.Segments;

/// <summary>
/// A segment with what was deleted from it since. Document frequencies and lengths are those of live documents only, so that a score
/// does not depend on which segment a listing happens to lie in.
/// </summary>
/// <param name="Segment">The documents.</param>
/// <param name="Live">Which of them count.</param>
/// <param name="Removed">Per term how many deleted documents held it; null when nothing was deleted.</param>
/// <param name="LiveLength">Sum of the weighted lengths of live documents.</param>
internal sealed record SegmentView(Segment Segment, LiveDocuments Live, int[]? Removed, long LiveLength)
{
    /// <summary>A whole segment.</summary>
    public static SegmentView Whole(Segment segment) =>
        new(segment, LiveDocuments.All(segment.Count), null, segment.Values.Length.Sum(l => (long)l));

    /// <summary>In how many live documents a term of this segment stands.</summary>
    public int Frequency(int term) => AllFrequency(term) - (Removed?[term] ?? 0);

    /// <summary>The document of a listing, when it is live.</summary>
    public int? FindLive(Guid id) => Segment.Find(id) is { } document && Live.Contains(document) ? document : null;

    /// <summary>The same without these live documents.</summary>
    /// <param name="documents">Each once, with the terms (numbers of this segment) it holds.</param>
    public SegmentView Without(IReadOnlyList<(int Document, IReadOnlyList<int> Terms)> documents)
    {
        if (documents.Count == 0)
            return this;
        var removed = Removed?.AsSpan().ToArray() ?? new int[Segment.Terms.Count];
        var length = LiveLength;
        foreach (var (document, terms) in documents)
        {
            length -= Segment.Values.Length[document];
            foreach (var term in terms)
                removed[term]++;
        }

        return new SegmentView(Segment, Live.Without(documents.Select(d => d.Document)), removed, length);
    }

    /// <summary>The same with only what takes place then.</summary>
    public SegmentView Held(ProgrammeKey key) => this with { Live = Live.And(Segment.Programme.Held(key)) };

    private int AllFrequency(int term) => Segment.TermPostings.Starts[term + 1] - Segment.TermPostings.Starts[term];
}
