using System.Data;
using Npgsql;
using NpgsqlTypes;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>PostgreSQL with PostGIS: GiST and spatial SQL. Geometry crosses as EWKB bytes, in bulk by COPY.</summary>
internal sealed class PostgisEngine(string connectionString) : IPlaceEngine
{
    /// <summary>Any number, the same in every process: whoever holds it may write or migrate the geo tables.</summary>
    private const long LockKey = 0x67656F; // "geo"

    /// <summary>Metres: far more than doubles lose on coordinates of the country, far less than anything that matters.</summary>
    private const double Rounding = 0.000_01;

    public string Scripts => "Postgres";

    public async Task<DbSession> OpenAsync(CancellationToken stop)
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(stop);
            return new DbSession(connection);
        }
        catch (NpgsqlException e)
        {
            await connection.DisposeAsync();
            var asked = new NpgsqlConnectionStringBuilder(connectionString);
            throw new StoreUnusableException(
                $"PostgreSQL op {asked.Host}, database {asked.Database}, is niet te openen: {e.Message} Kijk ConnectionStrings__SocialeKaart na.", e);
        }
    }

    public async Task BeginWritingAsync(DbSession session, CancellationToken stop)
    {
        session.Transaction = await session.Connection.BeginTransactionAsync(stop);
        await session.ExecuteAsync("SELECT pg_advisory_xact_lock(@key)", stop, ("@key", LockKey));
    }

    public async Task BeginReadingAsync(DbSession session, CancellationToken stop) =>
        session.Transaction = await session.Connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);

    public async Task CheckAsync(DbSession session, CancellationToken stop)
    {
        if (await session.NumberAsync("SELECT count(*) FROM pg_extension WHERE extname = 'postgis'", stop) > 0)
            return;

        var database = session.Connection.Database;
        var onServer = await session.NumberAsync("SELECT count(*) FROM pg_available_extensions WHERE name = 'postgis'", stop) > 0;
        throw new StoreUnusableException(
            $"De database {database} heeft nog geen PostGIS. Laat de databasebeheerder in database {database} dit uitvoeren:\n\n"
            + "    CREATE EXTENSION postgis;\n\n"
            + (onServer ? "" : "PostGIS staat nog niet op de server: installeer daar eerst het pakket (Debian: postgresql-15-postgis-3).\n")
            + "Start daarna opnieuw.");
    }

    public string InBox => "area.outline && ST_MakeEnvelope(@west, @south, @east, @north, 28992)";

    public string Outline => "ST_AsEWKB(area.outline)";

    /// <summary>
    /// PostGIS and NetTopologySuite round the same sum in another order, so near the limit itself they may differ. Where the distance is that
    /// close to it, PostGIS hands over the outline and the code that decides on SQLite decides here.
    /// </summary>
    public async Task<IReadOnlyList<AreaCode>> WithinAsync(
        DbSession session, RdPoint point, double metres, AreaKind kind, CancellationToken stop)
    {
        var near = await session.AskAsync(
            $"""
            SELECT area.code, CASE WHEN @surely = 0 OR NOT ST_DWithin(area.outline, ST_SetSRID(ST_MakePoint(@x, @y), 28992), @surely) THEN {Outline} END
            FROM geo_area AS area
            WHERE area.kind = @kind AND area.water = 0 AND ST_DWithin(area.outline, ST_SetSRID(ST_MakePoint(@x, @y), 28992), @perhaps)
            """,
            row => (Code: new AreaCode(row.GetString(0)), Doubtful: row.IsDBNull(1) ? null : row.GetFieldValue<byte[]>(1)), stop,
            ("@kind", (int)kind), ("@x", point.X), ("@y", point.Y), ("@surely", Math.Max(0, metres - Rounding)), ("@perhaps", metres + Rounding));
        return [.. near.Where(area => area.Doubtful is null || AreaLocator.IsWithin(AreaBytes.Read(area.Doubtful), point, metres)).Select(area => area.Code)];
    }

    public async Task WriteAreasAsync(DbSession session, IReadOnlyList<StoredArea> areas, Action<int> done, CancellationToken stop)
    {
        await session.ExecuteAsync("CREATE TEMPORARY TABLE geo_area_new (LIKE geo_area) ON COMMIT DROP", stop);
        var connection = (NpgsqlConnection)session.Connection;
        await using (var copy = await connection.BeginBinaryImportAsync(
            "COPY geo_area_new (code, kind, name, parent, inhabitants, water, x, y, hash, drawn, outline) FROM STDIN (FORMAT binary)", stop))
        {
            for (var i = 0; i < areas.Count; i++)
            {
                await WriteAsync(copy, areas[i], stop);
                done(i + 1);
            }

            await copy.CompleteAsync(stop);
        }

        await session.ExecuteAsync(
            """
            INSERT INTO geo_area (code, kind, name, parent, inhabitants, water, x, y, hash, drawn, outline)
            SELECT code, kind, name, parent, inhabitants, water, x, y, hash, drawn, outline FROM geo_area_new
            ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, name = excluded.name, parent = excluded.parent,
                inhabitants = excluded.inhabitants, water = excluded.water, x = excluded.x, y = excluded.y,
                hash = excluded.hash, drawn = excluded.drawn, outline = excluded.outline
            """,
            stop);
        // Without it the planner still believes in an empty table and locates the postcodes without the index.
        await session.ExecuteAsync("ANALYZE geo_area", stop);
    }

    public async Task RemoveAreasAsync(DbSession session, IReadOnlyList<AreaCode> codes, CancellationToken stop) =>
        await session.ExecuteAsync(
            "DELETE FROM geo_area WHERE code = ANY (@codes)", stop, ("@codes", codes.Select(code => code.Value).ToArray()));

    public async Task WritePostcodesAsync(
        DbSession session, IReadOnlyList<LocatedPostcode> postcodes, Action<int> done, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)session.Connection;
        await using var copy = await connection.BeginBinaryImportAsync(
            "COPY geo_postcode (code, town, gemeente, buurt, x, y, inhabitants) FROM STDIN (FORMAT binary)", stop);
        for (var i = 0; i < postcodes.Count; i++)
        {
            await copy.StartRowAsync(stop);
            var (postcode, buurt) = postcodes[i];
            await copy.WriteAsync(postcode.Postcode.Value, NpgsqlDbType.Text, stop);
            await WriteAsync(copy, postcode.Town, stop);
            await WriteAsync(copy, postcode.Gemeente?.Value, stop);
            await WriteAsync(copy, buurt?.Value, stop);
            await copy.WriteAsync(postcode.Point.X, NpgsqlDbType.Double, stop);
            await copy.WriteAsync(postcode.Point.Y, NpgsqlDbType.Double, stop);
            await WriteAsync(copy, postcode.Inhabitants, stop);
            done(i + 1);
        }

        await copy.CompleteAsync(stop);
    }

    public async Task WriteAddressesAsync(DbSession session, IReadOnlyList<PostcodeShare> shares, Action<int> done, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)session.Connection;
        await using (var copy = await connection.BeginBinaryImportAsync(
            "COPY geo_postcode_buurt (postcode, buurt, addresses, total) FROM STDIN (FORMAT binary)", stop))
        {
            for (var i = 0; i < shares.Count; i++)
            {
                await copy.StartRowAsync(stop);
                await copy.WriteAsync(shares[i].Postcode.Value, NpgsqlDbType.Text, stop);
                await copy.WriteAsync(shares[i].Buurt.Value, NpgsqlDbType.Text, stop);
                await copy.WriteAsync(shares[i].Addresses, NpgsqlDbType.Integer, stop);
                await copy.WriteAsync(shares[i].Total, NpgsqlDbType.Integer, stop);
                done(i + 1);
            }

            await copy.CompleteAsync(stop);
        }

        await session.ExecuteAsync("ANALYZE geo_postcode_buurt", stop);
    }

    public async Task MovePostcodesAsync(DbSession session, IReadOnlyList<LocatedPostcode> postcodes, CancellationToken stop)
    {
        if (postcodes.Count == 0)
            return;
        await session.ExecuteAsync(
            """
            UPDATE geo_postcode AS postcode SET buurt = moved.buurt
            FROM unnest(@codes, @buurten) AS moved (code, buurt) WHERE postcode.code = moved.code
            """,
            stop,
            ("@codes", postcodes.Select(moved => moved.Postcode.Postcode.Value).ToArray()),
            ("@buurten", postcodes.Select(moved => moved.Buurt?.Value).ToArray()));
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, StoredArea stored, CancellationToken stop)
    {
        var area = stored.Area;
        await copy.StartRowAsync(stop);
        await copy.WriteAsync(area.Code.Value, NpgsqlDbType.Text, stop);
        await copy.WriteAsync((int)area.Kind, NpgsqlDbType.Integer, stop);
        await copy.WriteAsync(area.Name, NpgsqlDbType.Text, stop);
        await WriteAsync(copy, area.Parent?.Value, stop);
        await WriteAsync(copy, area.Inhabitants, stop);
        await copy.WriteAsync(area.IsWater ? 1 : 0, NpgsqlDbType.Integer, stop);
        await copy.WriteAsync(area.Centre.X, NpgsqlDbType.Double, stop);
        await copy.WriteAsync(area.Centre.Y, NpgsqlDbType.Double, stop);
        await copy.WriteAsync(stored.Hash, NpgsqlDbType.Bytea, stop);
        await copy.WriteAsync(stored.Drawn, NpgsqlDbType.Bytea, stop);
        // Binary COPY of a geometry is its EWKB, byte for byte.
        await copy.WriteAsync(AreaBytes.Outline(area.Outline), NpgsqlDbType.Bytea, stop);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, int? number, CancellationToken stop) =>
        number is { } known ? copy.WriteAsync(known, NpgsqlDbType.Integer, stop) : copy.WriteNullAsync(stop);

    private static Task WriteAsync(NpgsqlBinaryImporter copy, string? text, CancellationToken stop) =>
        text is null ? copy.WriteNullAsync(stop) : copy.WriteAsync(text, NpgsqlDbType.Text, stop);
}
