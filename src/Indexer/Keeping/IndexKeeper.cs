using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Snapshots;
using SocialeKaart.Indexer.Suggesting;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Feed;

namespace SocialeKaart.Indexer.Keeping;

/// <summary>
/// Keeps this node's index in step with the store: reads the snapshot, tails the feed, rebuilds when the stamp says so, swaps generations.
/// Without a store it goes on serving what it has. One per process.
/// </summary>
public sealed class IndexKeeper : BackgroundService, IGenerationSource
{
    private const int BatchSize = 1000;
    private const string RestoredAndEdited = "the store has another history than the index: a backup was restored and edited since";

    private readonly IPublicationSource source;
    private readonly IndexBuilder builder;
    private readonly IndexKeeperOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<IndexKeeper> log;
    private readonly SnapshotKeeper snapshots;
    private readonly BaseRebuild rebuild;
    private readonly SemaphoreSlim oneStep = new(1, 1);
    private volatile SegmentedGeneration current;
    private volatile SnapshotStamp? stamp;
    private long behindSince;

    /// <summary>A keeper that has not read anything yet: <see cref="Current"/> is empty.</summary>
    public IndexKeeper(IPublicationSource source, IndexBuilder builder, IndexKeeperOptions options, TimeProvider clock, ILogger<IndexKeeper> log)
    {
        (this.source, this.builder, this.options, this.clock, this.log) = (source, builder, options, clock, log);
        snapshots = new SnapshotKeeper(options, clock, log);
        rebuild = new BaseRebuild(builder, options);
        current = builder.Build([], PlaceTable.Empty, isDemo: false, number: 0);
    }

    /// <summary>The newest generation. Take it once per request.</summary>
    public IndexGeneration Current => current;

    /// <inheritdoc/>
    IndexGeneration? IGenerationSource.Current => stamp is null ? null : current;

    /// <inheritdoc/>
    IndexStanding IGenerationSource.Standing => new(stamp?.Text, Behind);

    /// <summary>What <see cref="Current"/> was made of; null before the first.</summary>
    public SnapshotStamp? Stamp => stamp;

    /// <summary>False when the last attempt to read the store failed.</summary>
    public bool StoreReachable { get; private set; } = true;

    private TimeSpan Behind
    {
        get
        {
            var since = Interlocked.Read(ref behindSince);
            return since == 0 ? TimeSpan.Zero : new TimeSpan(clock.GetUtcNow().UtcTicks - since);
        }
    }

    /// <summary>
    /// True when there is an index and it is not known to be behind for longer than allowed. A store that cannot be reached makes
    /// nobody unready: residents are served from here.
    /// </summary>
    public bool IsReady => stamp is not null && Behind <= options.BehindAtMost;

    /// <summary>Does what there is to do now and returns when the index is in step: for commands and tests; a host runs it by itself.</summary>
    /// <exception cref="Exception">Whatever the store throws when it cannot be reached.</exception>
    public async Task<IndexGeneration> CatchUpAsync(CancellationToken stop)
    {
        await StepAsync(stop);
        await snapshots.FinishAsync();
        return current;
    }

    /// <summary>Stops, and writes the snapshot when it is older than the index.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await snapshots.FinishAsync();
        if (stamp is { } now)
        {
            snapshots.Save(current, now, atOnce: true);
            await snapshots.FinishAsync();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        oneStep.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await StepAsync(stoppingToken);
                if (!StoreReachable)
                    KeeperLog.StoreReached(log);
                StoreReachable = true;
                await source.WaitForChangeAsync(options.Poll, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // The edge: whatever the store's driver throws must not end the keeping. Said once per outage.
                if (StoreReachable)
                    KeeperLog.StoreUnreachable(log, e);
                StoreReachable = false;
                await Task.Delay(options.RetryAfter, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task StepAsync(CancellationToken stop)
    {
        await oneStep.WaitAsync(stop);
        try
        {
            // Before the store is asked: one that hangs must not keep residents waiting. What does not fit it is rebuilt below.
            if (stamp is null && snapshots.Read(builder) is { } read)
                PublishNew(read.Generation, read.Stamp);
            var (store, head) = await HeadAsync(stop);
            if (ReasonToRebuild(stamp, store, head) is { } reason)
                await BuildAsync(store, reason, stop);
            await FollowAsync(store, head, stop);
            Interlocked.Exchange(ref behindSince, 0);
            if (rebuild.Finished(current) is { } rebased)
            {
                Publish(rebased, stamp!);
                KeeperLog.Rebased(log, rebased.Count(Audience.Professional));
            }

            rebuild.StartIfDue(current);
            snapshots.Save(current, stamp!);
        }
        finally
        {
            oneStep.Release();
        }
    }

    private async Task<(StoreStamp Store, FeedPosition Head)> HeadAsync(CancellationToken stop)
    {
        var store = await source.StampAsync(stop);
        var head = await source.FeedHeadAsync(stop);
        if (stamp is null || stamp.Store != store || stamp.Feed != head)
            Interlocked.CompareExchange(ref behindSince, clock.GetUtcNow().UtcTicks, 0);
        return (store, head);
    }

    private string? ReasonToRebuild(SnapshotStamp? have, StoreStamp store, FeedPosition head) => have switch
    {
        null => "there is none yet",
        _ when have.Store.StoreId != store.StoreId => "it was made of another store",
        _ when have.Store.GeoStamp != store.GeoStamp => "areas or postcodes were imported",
        _ when have.Store != store => "the store is no longer, or now, the demo region",
        _ when have.FeedNumber > head.Number => "the store is older than the index: a backup was restored",
        _ when have.FeedNumber == head.Number && have.Feed != head => RestoredAndEdited,
        _ when head.Number - have.FeedNumber > Math.Max(BatchSize, current.Count(Audience.Professional)) => "too much changed since",
        _ => null,
    };

    private async Task BuildAsync(StoreStamp store, string reason, CancellationToken stop)
    {
        KeeperLog.Rebuilding(log, reason);
        var started = clock.GetTimestamp();
        rebuild.Forget();

        // The head first: what changes while the listings are read comes again with the feed.
        var head = await source.FeedHeadAsync(stop);
        var places = await source.PlacesAsync(stop);
        var all = new Dictionary<Guid, Publication>();
        await foreach (var listing in source.AllAsync(stop))
            all[listing.Id] = listing;
        var built = builder.Build(all.Values, places, store.IsDemo, current.Number + 1, contacts: await source.ContactsAsync(stop));
        PublishNew(built, new SnapshotStamp(store, head, builder.Thesaurus.Hash));
        KeeperLog.Built(log, all.Count, (long)clock.GetElapsedTime(started).TotalMilliseconds, head.Number);
        snapshots.Save(built, stamp!, atOnce: true);
    }

    private async Task FollowAsync(StoreStamp store, FeedPosition head, CancellationToken stop)
    {
        while (stamp!.FeedNumber < head.Number)
        {
            if (await source.FeedSinceAsync(stamp.Feed, BatchSize, stop) is not { } batch)
            {
                await BuildAsync(store, RestoredAndEdited, stop);
                return;
            }

            if (batch.UpTo == stamp.Feed)
                return; // the head has gone back since it was asked: the next look tells
            await ApplyAsync(batch, stop);
        }
    }

    private async Task ApplyAsync(FeedBatch batch, CancellationToken stop)
    {
        var changed = batch.Listings.Count == 0 ? [] : await source.ByIdsAsync(batch.Listings, stop);
        var removed = batch.Listings.Except(changed.Select(c => c.Id)).ToList();
        var next = batch.Listings.Count == 0 ? current : builder.Apply(current, changed, removed);
        // What is no listing may be somebody of the contact chain: few are, so the whole book is read again.
        if (removed.Count > 0)
            next = next.With(await source.ContactsAsync(stop));
        rebuild.Changed(batch.Listings);
        Publish(next, stamp! with { Feed = batch.UpTo });
        KeeperLog.Applied(log, changed.Count, removed.Count, batch.UpTo.Number);
    }

    /// <summary>Residents are served from it at once; then the names of its base and of its places are made, which suggestions would else wait for.</summary>
    private void PublishNew(SegmentedGeneration generation, SnapshotStamp made)
    {
        Publish(generation, made);
        SegmentNames.Of(generation.Residents.Base.Segment);
        PlaceSuggestions.Of(generation.Places);
    }

    /// <summary>The generation before its stamp: a reader who sees the stamp sees at least what it promises.</summary>
    private void Publish(SegmentedGeneration generation, SnapshotStamp made)
    {
        current = generation;
        stamp = made;
    }
}
