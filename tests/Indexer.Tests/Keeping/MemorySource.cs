using System.Runtime.CompilerServices;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Feed;

namespace SocialeKaart.Indexer.Tests.Keeping;

/// <summary>A store in memory, with a feed; it can be unplugged and set back to an earlier day.</summary>
internal sealed class MemorySource : IPublicationSource
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Publication> listings = [];
    private readonly List<(Guid RowId, Guid Listing)> feed = [];
    private int rowsEver;
    private TaskCompletionSource changed = new();

    public StoreStamp Stamp { get; set; } = new("winkel-1", "geo-1", IsDemo: false);

    public PlaceTable Places { get; set; } = PlaceTable.Empty;

    public ContactBook Contacts { get; private set; } = ContactBook.Empty;

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
                Feed(listing.Id);
            }

            changed.TrySetResult();
            changed = new TaskCompletionSource();
        }
    }

    /// <summary>Somebody of the contact chain changes: a feed row that names no listing.</summary>
    public void PutContacts(ContactBook now)
    {
        lock (gate)
        {
            Contacts = now;
            Feed(Guid.CreateVersion7());
        }
    }

    public void Remove(Guid id)
    {
        lock (gate)
        {
            listings.Remove(id);
            Feed(id);
        }
    }

    /// <summary>Empties it, as a new store.</summary>
    public void Forget() => RestoreBackup(feedRows: 0);

    public void RestoreBackup(int feedRows)
    {
        lock (gate)
        {
            foreach (var lost in feed.Skip(feedRows).Select(r => r.Listing).Except(feed.Take(feedRows).Select(r => r.Listing)))
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

    public Task<FeedPosition> FeedHeadAsync(CancellationToken stop) => Ask(() => At(feed.Count));

    public async IAsyncEnumerable<Publication> AllAsync([EnumeratorCancellation] CancellationToken stop)
    {
        TimesReadWhole++;
        foreach (var listing in await Ask(() => listings.Values.ToList()))
            yield return listing;
    }

    public Task<FeedBatch?> FeedSinceAsync(FeedPosition after, int most, CancellationToken stop) => Ask<FeedBatch?>(() =>
    {
        if (FeedUnreadable)
            throw new TimeoutException("feed");
        if (after.Number > feed.Count || At((int)after.Number) != after)
            return null;
        var rows = feed.Skip((int)after.Number).Take(most).Select(r => r.Listing).ToList();
        return new FeedBatch(At((int)after.Number + rows.Count), [.. rows.Distinct()]);
    });

    public Task<IReadOnlyList<Publication>> ByIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        Ask<IReadOnlyList<Publication>>(() => [.. ids.Where(listings.ContainsKey).Select(id => listings[id])]);

    public Task<ContactBook> ContactsAsync(CancellationToken stop) => Ask(() => Contacts);

    public Task<PlaceTable> PlacesAsync(CancellationToken stop) => Ask(() => Places);

    public Task WaitForChangeAsync(TimeSpan atMost, CancellationToken stop) => Task.WhenAny(changed.Task, Task.Delay(atMost, stop));

    /// <summary>No row gets an id that another had, not even one that a restored backup took away.</summary>
    private void Feed(Guid listing) => feed.Add((Given.Id(++rowsEver), listing));

    private FeedPosition At(int number) => number == 0 ? FeedPosition.Start : new(number, feed[number - 1].RowId);

    private Task<T> Ask<T>(Func<T> answer)
    {
        if (Unplugged)
            return Task.FromException<T>(new TimeoutException("unplugged"));
        lock (gate)
            return Task.FromResult(answer());
    }
}
