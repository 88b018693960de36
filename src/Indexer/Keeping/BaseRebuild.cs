using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Suggesting;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Keeping;

/// <summary>Rebuilds the base beside the keeping when the delta has grown, and brings it up to what changed meanwhile.</summary>
internal sealed class BaseRebuild(IndexBuilder builder, IndexKeeperOptions options)
{
    private readonly HashSet<Guid> changedMeanwhile = [];
    private Task<SegmentedGeneration>? running;

    /// <summary>Begins when the delta is due and nothing is running.</summary>
    public void StartIfDue(SegmentedGeneration current)
    {
        if (running is not null || !(IsDue(current.Residents) || IsDue(current.Professionals)))
            return;
        changedMeanwhile.Clear();
        running = Task.Run(() => Rebase(current));
    }

    /// <summary>Remembers that the running rebuild does not know these as they are now.</summary>
    public void Changed(IEnumerable<Guid> listings)
    {
        if (running is not null)
            changedMeanwhile.UnionWith(listings);
    }

    /// <summary>Drops a running rebuild: everything is being built anew.</summary>
    public void Forget() => running = null;

    /// <summary>The same listings as <paramref name="current"/> on the new base; null when none is ready.</summary>
    public SegmentedGeneration? Finished(SegmentedGeneration current)
    {
        if (running is not { IsCompleted: true } done)
            return null;
        running = null;
        var changed = changedMeanwhile.Select(current.FindById).OfType<Publication>().ToList();
        var removed = changedMeanwhile.Except(changed.Select(c => c.Id)).ToList();
        return builder.Apply(done.GetAwaiter().GetResult().Numbered(current.Number), changed, removed).With(current.Contacts);
    }

    // The first to type after the swap need not wait for the names.
    private SegmentedGeneration Rebase(SegmentedGeneration current)
    {
        var rebased = builder.Rebase(current);
        SegmentNames.Of(rebased.Residents.Base.Segment);
        return rebased;
    }

    private bool IsDue(AudienceIndex index) =>
        index.Delta.Live.Count > options.DeltaAtLeast && index.Delta.Live.Count > index.Base.Live.Count * options.DeltaShare;
}
