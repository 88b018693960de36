using Microsoft.EntityFrameworkCore;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Listings.Feed;

/// <summary>Writes the change feed. Called last in a writing transaction and nowhere else.</summary>
internal static class ChangeFeed
{
    /// <summary>The PostgreSQL channel that is rung at commit.</summary>
    public const string Channel = "sk_feed";

    /// <summary>Takes the next numbers, holding the head row until commit, and adds one row per listing.</summary>
    public static async Task AppendAsync(ListingsContext db, IReadOnlyCollection<Guid> listings, DateTimeOffset now, CancellationToken stop)
    {
        var last = (await db.Database
            .SqlQuery<long>($"UPDATE feed_head SET last = last + {listings.Count} WHERE id = 1 RETURNING last AS \"Value\"")
            .ToListAsync(stop)).Single();
        var number = last - listings.Count;
        db.Feed.AddRange(listings.Select(listing => new FeedRow { Number = ++number, Id = Guid.CreateVersion7(now), ListingId = listing }));
        await db.SaveChangesAsync(stop);
        if (db is PostgresListings)
            await db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, '')", stop);
    }
}
