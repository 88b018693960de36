using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace SocialeKaart.Listings.Storage;

/// <summary>The secret that anonymous forms are signed with. One row, so that a form made on one node can be sent to another.</summary>
public sealed class FormKey
{
    private const int Bytes = 32;

    /// <summary>Always 1.</summary>
    public required int Id { get; init; }

    /// <summary>The secret.</summary>
    public required byte[] Secret { get; init; }

    /// <summary>The secret of this store; made when there is none. However many nodes ask at once, there is one.</summary>
    public static async Task<byte[]> ReadAsync(ListingsStore store, CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        if (await db.FormKeys.AsNoTracking().SingleOrDefaultAsync(stop) is { } known)
            return known.Secret;
        var made = RandomNumberGenerator.GetBytes(Bytes);
        await db.Database.ExecuteSqlAsync($"INSERT INTO form_key (id, secret) VALUES (1, {made}) ON CONFLICT DO NOTHING", stop);
        return (await db.FormKeys.AsNoTracking().SingleAsync(stop)).Secret;
    }
}
