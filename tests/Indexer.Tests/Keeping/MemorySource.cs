using System.Runtime.CompilerServices;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Feed;

namespace SocialeKaart.Indexer.Tests.Keeping;

/// <summary>A store in memory, with a feed; it can be unplugged and set back to an earlier day.</summary>
internal sealed class MemorySource : IPublicationSource
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Publication> listings = [];
    private readonly List<Guid> feed = [];
    private TaskCompletionSource changed = new();

    public StoreStamp Stamp { get; set; } = new("winkel-1", "geo-1", IsDemo: false);

    public bool Unplugged { get; set; }

    public bool FeedUnreadable { get; set; }

    /// <summary>Set it, and the store takes every question and answers none before this completes.</summary>
    public TaskCompletionSource? Hanging { get; set; }

    public int TimesReadWhole { get; private set; }

    public void Put(params Publication[] now)
    {
        lock (gate)
        {
            foreach (var listing in now)
            {
                listings[listing.Id] = listing;
                feed.Add(listing.Id);
            }

            changed.TrySetResult();
            changed = new TaskCompletionSource();
        }
    }

    public void Remove(Guid id)
    {
        lock (gate)
        {
            listings.Remove(id);
            feed.Add(id);
        }
    }

    public void RestoreBackup(int feedRows)
    {
        lock (gate)
        {
            foreach (var lost in feed.Skip(feedRows).Except(feed.Take(feedRows)))
                listings.Remove(lost);
            feed.RemoveRange(feedRows, feed.Count - feedRows);
        }
    }

    public async Task<StoreStamp> StampAsync(CancellationToken stop)
    {
        if (Hanging is { } hanging)
            await hanging.Task.WaitAsync(stop);
        return await Ask(() => Stamp);
    }

    public Task<long> FeedHeadAsync(CancellationToken stop) => Ask(() => (long)feed.Count);

    public async IAsyncEnumerable<Publication> AllAsync([EnumeratorCancellation] CancellationToken stop)
    {
        TimesReadWhole++;
        foreach (var listing in await Ask(() => listings.Values.ToList()))
            yield return listing;
    }

    public Task<FeedBatch> FeedSinceAsync(long number, int most, CancellationToken stop) => Ask(() =>
    {
        if (FeedUnreadable)
            throw new TimeoutException("feed");
        var rows = feed.Skip((int)number).Take(most).ToList();
        return new FeedBatch(number + rows.Count, [.. rows.Distinct()]);
    });

    public Task<IReadOnlyList<Publication>> ByIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        Ask<IReadOnlyList<Publication>>(() => [.. ids.Where(listings.ContainsKey).Select(id => listings[id])]);

    public Task<PlaceTable> PlacesAsync(CancellationToken stop) => Ask(() => PlaceTable.Empty);

    public Task WaitForChangeAsync(TimeSpan atMost, CancellationToken stop) => Task.WhenAny(changed.Task, Task.Delay(atMost, stop));

    private Task<T> Ask<T>(Func<T> answer)
    {
        if (Unplugged)
            return Task.FromException<T>(new TimeoutException("unplugged"));
        lock (gate)
            return Task.FromResult(answer());
    }
}
