using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Listings.Storage;

/// <summary>Brings a store, new or old, to the shape this version needs. Run at every start; several processes may do so at once.</summary>
public static class StoreSchema
{
    /// <summary>Makes or upgrades every table, and gives a new store its id.</summary>
    /// <exception cref="StoreUnusableException">The database cannot be reached or lacks PostGIS; the message says what to do.</exception>
    public static async Task PrepareAsync(ListingsStore store, IPlaceStore places, TimeProvider clock, CancellationToken stop)
    {
        try
        {
            using var only = await OneProcess.EnterAsync(store.Connection, stop);
            await places.MigrateAsync(stop);
            await using var db = store.CreateDbContext();
            if (store.Connection.Engine == StoreEngine.Sqlite)
                await ClearStaleLockAsync(db, stop);
            await db.Database.MigrateAsync(stop);
            await FirstRowsAsync(db, clock, stop);
        }
        catch (Exception e) when (ListingsStore.IsUnreachable(e))
        {
            throw new StoreUnusableException(
                $"De database is niet bereikbaar of niet bruikbaar: {e.Message} Controleer ConnectionStrings__SocialeKaart, of laat hem weg voor SQLite.", e);
        }
    }

    /// <summary>
    /// EF marks a running migration on SQLite with a row, and waits for ever for one that a killed process left.
    /// We hold the file lock, so whoever wrote that row is gone.
    /// </summary>
    private static async Task ClearStaleLockAsync(ListingsContext db, CancellationToken stop)
    {
        var exists = await db.Database
            .SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(stop);
        if (exists > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", stop);
    }

    private static async Task FirstRowsAsync(ListingsContext db, TimeProvider clock, CancellationToken stop)
    {
        // Asked first: the insert would wait for whoever is writing to the feed, even when there is nothing to insert.
        if (await db.StoreInfos.AnyAsync(stop) && await db.FeedHeads.AnyAsync(stop))
            return;
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        await db.Database.ExecuteSqlAsync($"INSERT INTO store_info (id, store_id, is_demo) VALUES (1, {id}, {false}) ON CONFLICT DO NOTHING", stop);
        await db.Database.ExecuteSqlAsync($"INSERT INTO feed_head (id, last) VALUES (1, 0) ON CONFLICT DO NOTHING", stop);
    }
}
