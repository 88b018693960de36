using Microsoft.EntityFrameworkCore;

namespace SocialeKaart.Listings.Storage;

/// <summary>Who does the work of the clock (expiry, later reminders). One row: of many nodes, one has it, until it lapses.</summary>
public sealed class ClockLease
{
    /// <summary>Always 1.</summary>
    public required int Id { get; init; }

    /// <summary>The node that has it.</summary>
    public required Guid Holder { get; init; }

    /// <summary>UTC; from then on any node may take it.</summary>
    public required DateTime Until { get; init; }

    /// <summary>Takes or renews it. False when another node has it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="holder">This node; any id that no other node has.</param>
    /// <param name="length">How long it is held without renewing.</param>
    /// <param name="now">This node's clock.</param>
    /// <param name="stop">Stops waiting.</param>
    public static async Task<bool> TakeAsync(ListingsStore store, Guid holder, TimeSpan length, DateTimeOffset now, CancellationToken stop)
    {
        var (moment, until) = (now.UtcDateTime, (now + length).UtcDateTime);
        await using var db = store.CreateDbContext();
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO clock_lease (id, holder, until) VALUES (1, {holder}, {until})
            ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, until = excluded.until
            WHERE clock_lease.until <= {moment} OR clock_lease.holder = excluded.holder
            """,
            stop) > 0;
    }
}
