using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Storage;

/// <summary>The list of editions, of which one is current.</summary>
internal static class Editions
{
    public static async Task<Edition?> CurrentAsync(DbSession session, CancellationToken stop) =>
        (await session.ReadAsync(
            "SELECT year, version, source FROM geo_edition WHERE current = 1",
            row => new Edition(row.GetInt32(0), row.GetInt32(1), row.GetString(2)), stop)).SingleOrDefault();

    public static async Task MakeCurrentAsync(DbSession session, Edition edition, CancellationToken stop)
    {
        await session.ExecuteAsync("UPDATE geo_edition SET current = 0", stop);
        await session.ExecuteAsync(
            """
            INSERT INTO geo_edition (year, version, source, current) VALUES (@year, @version, @source, 1)
            ON CONFLICT (year, version, source) DO UPDATE SET current = 1
            """,
            stop, ("@year", edition.Year), ("@version", edition.Version), ("@source", edition.Source));
    }
}
