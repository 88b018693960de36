using System.Globalization;
using Microsoft.Data.Sqlite;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>SQLite: an R*Tree filters, NetTopologySuite decides. The file is shared with the listings, so it is in WAL mode and waits for a lock.</summary>
internal sealed class SqliteEngine(string connectionString) : IPlaceEngine
{
    public string InBox =>
        "area.id IN (SELECT id FROM geo_area_box WHERE minx <= @east AND maxx >= @west AND miny <= @north AND maxy >= @south)";

    public string Outline => "area.outline";

    public string Scripts => "Sqlite";

    public async Task<DbSession> OpenAsync(CancellationToken stop)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(stop);
            var session = new DbSession(connection);
            await session.ExecuteAsync("PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 30000", stop);
            return session;
        }
        catch (SqliteException e)
        {
            await connection.DisposeAsync();
            throw new StoreUnusableException($"De opslag {connection.DataSource} kan niet worden geopend: {e.Message}", e);
        }
    }

    public Task BeginWritingAsync(DbSession session, CancellationToken stop)
    {
        session.Transaction = ((SqliteConnection)session.Connection).BeginTransaction(deferred: false);
        return Task.CompletedTask;
    }

    public Task BeginReadingAsync(DbSession session, CancellationToken stop)
    {
        session.Transaction = ((SqliteConnection)session.Connection).BeginTransaction(deferred: true);
        return Task.CompletedTask;
    }

    public Task CheckAsync(DbSession session, CancellationToken stop) => Task.CompletedTask;

    public async Task<IReadOnlyList<AreaCode>> WithinAsync(
        DbSession session, RdPoint point, double metres, AreaKind kind, CancellationToken stop)
    {
        var found = await session.AskAsync(
            $"SELECT area.code, {Outline} FROM geo_area AS area WHERE {InBox} AND area.kind = @kind AND area.water = 0",
            row => (Code: new AreaCode(row.GetString(0)), IsNear: AreaLocator.IsWithin(AreaBytes.Read(row.GetFieldValue<byte[]>(1)), point, metres)),
            stop,
            ("@west", point.X - metres), ("@east", point.X + metres), ("@south", point.Y - metres), ("@north", point.Y + metres), ("@kind", (int)kind));
        return [.. found.Where(area => area.IsNear).Select(area => area.Code)];
    }

    public async Task WriteAreasAsync(DbSession session, IReadOnlyList<StoredArea> areas, Action<int> done, CancellationToken stop)
    {
        await using var insert = session.Command(
            """
            INSERT INTO geo_area (code, kind, name, parent, inhabitants, water, x, y, hash, drawn, outline)
            VALUES (@code, @kind, @name, @parent, @inhabitants, @water, @x, @y, @hash, @drawn, @outline)
            ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name = excluded.name, parent = excluded.parent,
                inhabitants = excluded.inhabitants, water = excluded.water, x = excluded.x, y = excluded.y,
                hash = excluded.hash, drawn = excluded.drawn, outline = excluded.outline
            RETURNING id
            """,
            Empty("@code", "@kind", "@name", "@parent", "@inhabitants", "@water", "@x", "@y", "@hash", "@drawn", "@outline"));
        await using var box = session.Command(
            "INSERT OR REPLACE INTO geo_area_box (id, minx, maxx, miny, maxy) VALUES (@id, @minx, @maxx, @miny, @maxy)",
            Empty("@id", "@minx", "@maxx", "@miny", "@maxy"));
        insert.Prepare();
        box.Prepare();

        for (var i = 0; i < areas.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            var (area, envelope) = (areas[i].Area, areas[i].Area.Outline.EnvelopeInternal);
            Fill(insert, area.Code.Value, (int)area.Kind, area.Name, area.Parent?.Value, area.Inhabitants, area.IsWater ? 1 : 0,
                area.Centre.X, area.Centre.Y, areas[i].Hash, areas[i].Drawn, AreaBytes.Outline(area.Outline));
            var id = Convert.ToInt64(await insert.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
            Fill(box, id, envelope.MinX, envelope.MaxX, envelope.MinY, envelope.MaxY);
            await box.ExecuteNonQueryAsync(stop);
            done(i + 1);
        }
    }

    public async Task RemoveAreasAsync(DbSession session, IReadOnlyList<AreaCode> codes, CancellationToken stop)
    {
        foreach (var code in codes)
        {
            await session.ExecuteAsync("DELETE FROM geo_area_box WHERE id = (SELECT id FROM geo_area WHERE code = @code)", stop, ("@code", code.Value));
            await session.ExecuteAsync("DELETE FROM geo_area WHERE code = @code", stop, ("@code", code.Value));
        }
    }

    public async Task WritePostcodesAsync(
        DbSession session, IReadOnlyList<LocatedPostcode> postcodes, Action<int> done, CancellationToken stop)
    {
        await using var insert = session.Command(
            "INSERT INTO geo_postcode (code, town, gemeente, buurt, x, y, inhabitants) VALUES (@code, @town, @gemeente, @buurt, @x, @y, @inhabitants)",
            Empty("@code", "@town", "@gemeente", "@buurt", "@x", "@y", "@inhabitants"));
        insert.Prepare();
        for (var i = 0; i < postcodes.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            var (postcode, buurt) = postcodes[i];
            Fill(insert, postcode.Postcode.Value, postcode.Town, postcode.Gemeente?.Value, buurt?.Value, postcode.Point.X, postcode.Point.Y, postcode.Inhabitants);
            await insert.ExecuteNonQueryAsync(stop);
            done(i + 1);
        }
    }

    public async Task WriteAddressesAsync(DbSession session, IReadOnlyList<PostcodeShare> shares, Action<int> done, CancellationToken stop)
    {
        await using var insert = session.Command(
            "INSERT INTO geo_postcode_buurt (postcode, buurt, addresses, total) VALUES (@postcode, @buurt, @addresses, @total)",
            Empty("@postcode", "@buurt", "@addresses", "@total"));
        insert.Prepare();
        for (var i = 0; i < shares.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            Fill(insert, shares[i].Postcode.Value, shares[i].Buurt.Value, shares[i].Addresses, shares[i].Total);
            await insert.ExecuteNonQueryAsync(stop);
            done(i + 1);
        }
    }

    public async Task MovePostcodesAsync(DbSession session, IReadOnlyList<LocatedPostcode> postcodes, CancellationToken stop)
    {
        await using var update = session.Command("UPDATE geo_postcode SET buurt = @buurt WHERE code = @code", Empty("@buurt", "@code"));
        update.Prepare();
        foreach (var (postcode, buurt) in postcodes)
        {
            stop.ThrowIfCancellationRequested();
            Fill(update, buurt?.Value, postcode.Postcode.Value);
            await update.ExecuteNonQueryAsync(stop);
        }
    }

    private static (string, object?)[] Empty(params string[] names) => [.. names.Select(name => (name, (object?)null))];

    private static void Fill(System.Data.Common.DbCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
