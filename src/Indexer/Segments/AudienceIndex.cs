using SocialeKaart.Indexer.Documents;

namespace SocialeKaart.Indexer.Segments;

/// <summary>The listings of one audience: one base and one delta.</summary>
/// <param name="Base">Rebuilt now and then.</param>
/// <param name="Delta">What changed since the base was built, small.</param>
/// <param name="DeltaDocuments">The delta before it was a segment; null when it came from a snapshot.</param>
internal sealed record AudienceIndex(SegmentView Base, SegmentView Delta, DeltaDocuments? DeltaDocuments)
{
    /// <summary>How many listings.</summary>
    public int Count => Base.Live.Count + Delta.Live.Count;
}
