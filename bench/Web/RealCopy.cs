using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Bench.Web;

/// <summary>
/// The same SQLite store without the mark of the demo: a demo asks every search engine to stay away, so what Lighthouse says of being found
/// would be about the mark. It lives as long as the benchmark and is never open to anybody.
/// </summary>
internal static class RealCopy
{
    /// <summary>Makes it in a folder of its own.</summary>
    public static async Task<string> MakeAsync(string data)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data, "unmarked")).FullName;
        await using (var db = new ListingsStore(StoreConnection.From(null, DataDirectory.Open(data))).CreateDbContext())
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {Path.Combine(folder, "socialekaart.db")}");
        await using var copy = new ListingsStore(StoreConnection.From(null, DataDirectory.Open(folder))).CreateDbContext();
        (await copy.StoreInfos.SingleAsync()).IsDemo = false;
        await copy.SaveChangesAsync();
        return folder;
    }
}
