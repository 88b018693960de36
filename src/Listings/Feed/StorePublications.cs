using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Listings.Feed;

/// <summary>The store as the index keeper sees it, on either engine.</summary>
public sealed class StorePublications(ListingsStore store, IPlaceStore places, TimeProvider clock) : IPublicationSource, IDisposable
{
    private const int Batch = 1000;
    private readonly PostgresBell postgresBell = new(store.Connection.ConnectionString);
    private Task? nextCommit;
    private (string Stamp, PlaceTable Table)? known;
    private bool prepared;

    /// <inheritdoc/>
    public async Task<StoreStamp> StampAsync(CancellationToken stop)
    {
        if (!prepared)
        {
            // Here and not only at the start: a site that began while its database was down must still find its tables later.
            await StoreSchema.PrepareAsync(store, places, clock, stop);
            prepared = true;
        }

        await using var db = store.CreateDbContext();
        var info = await db.StoreInfos.AsNoTracking().SingleAsync(stop);
        return new(info.StoreId.ToString("N"), await places.StampAsync(stop), info.IsDemo);
    }

    /// <inheritdoc/>
    public async Task<FeedPosition> FeedHeadAsync(CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        return Position(await db.Feed.AsNoTracking().OrderByDescending(r => r.Number).FirstOrDefaultAsync(stop));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Publication> AllAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        var maker = new PublicationMaker(await PlacesAsync(stop));
        var organisations = await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, stop);
        await foreach (var listing in db.Listings.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!organisations.TryGetValue(listing.OrganisationId, out var organisation))
                continue; // made after the organisations were read: it comes with the feed
            yield return maker.Make(listing, organisation);
        }
    }

    /// <inheritdoc/>
    public async Task<FeedBatch?> FeedSinceAsync(FeedPosition after, int most, CancellationToken stop)
    {
        await using var db = store.CreateDbContext();

        // The row one was at comes along in the same statement: no restore fits between looking at it and reading on.
        var rows = await db.Feed.AsNoTracking().Where(r => r.Number >= after.Number).OrderBy(r => r.Number).Take(most + 1).ToListAsync(stop);
        if (after != FeedPosition.Start && Position(rows.FirstOrDefault()) != after)
            return null;
        return new(rows.Count > 0 ? Position(rows[^1]) : after, [.. rows.Where(r => r.Number > after.Number).Select(r => r.ListingId).Distinct()]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Publication>> ByIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        var maker = new PublicationMaker(await PlacesAsync(stop));
        var found = new List<Publication>(ids.Count);
        foreach (var some in ids.Chunk(Batch))
        {
            var pairs = await db.Listings.AsNoTracking().Where(l => some.Contains(l.Id))
                .Join(db.Organisations, l => l.OrganisationId, o => o.Id, (l, o) => new { Listing = l, Organisation = o }).ToListAsync(stop);
            found.AddRange(pairs.Select(pair => maker.Make(pair.Listing, pair.Organisation)));
        }

        return found;
    }

    /// <inheritdoc/>
    public async Task<ContactBook> ContactsAsync(CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        return ContactBook.Of((await db.Contacts.AsNoTracking().ToListAsync(stop)).Select(contact => KeyValuePair.Create(contact.Key, contact.Facts)));
    }

    /// <inheritdoc/>
    public async Task<PlaceTable> PlacesAsync(CancellationToken stop)
    {
        var stamp = await places.StampAsync(stop);
        if (known is { } last && last.Stamp == stamp)
            return last.Table;
        var table = await places.LoadTableAsync(stop);
        known = (stamp, table);
        return table;
    }

    /// <inheritdoc/>
    public Task WaitForChangeAsync(TimeSpan atMost, CancellationToken stop) =>
        store.Connection.Engine == StoreEngine.Postgres ? postgresBell.WaitAsync(atMost, stop) : WaitInProcessAsync(atMost, stop);

    /// <inheritdoc/>
    public void Dispose() => postgresBell.Dispose();

    private static FeedPosition Position(FeedRow? row) => row is null ? FeedPosition.Start : new(row.Number, row.Id);

    private async Task WaitInProcessAsync(TimeSpan atMost, CancellationToken stop)
    {
        var heard = nextCommit ??= FeedSignal.Next(store.Connection.ConnectionString);
        await Task.WhenAny(heard, Task.Delay(atMost, stop));
        stop.ThrowIfCancellationRequested();

        // Taken before the caller reads: a commit while it reads ends the next wait.
        if (heard.IsCompleted)
            nextCommit = FeedSignal.Next(store.Connection.ConnectionString);
    }
}
