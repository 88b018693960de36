using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using SocialeKaart.Geo.Areas;

namespace SocialeKaart.TestSupport;

/// <summary>Makes small GeoPackages the way official ones look.</summary>
public sealed class MadeGeoPackage : IDisposable
{
    private readonly SqliteConnection connection;

    public MadeGeoPackage(string file)
    {
        connection = new($"Data Source={file};Pooling=False");
        connection.Open();
        Execute(
            """
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT PRIMARY KEY, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
            """);
    }

    /// <summary>Areas in one file of three layers, with the column names of CBS. Returns the file.</summary>
    public static string Write(string file, IEnumerable<Area> areas, int srs = 28992, byte envelope = 1, Func<Area, string>? postcode = null)
    {
        var byKind = areas.ToLookup(area => area.Kind);
        using var made = new MadeGeoPackage(file);
        made.Layer("gemeenten", srs, ["gemeentecode", "gemeentenaam", "water", "aantal_inwoners"], envelope,
            byKind[AreaKind.Gemeente].Select(area => (area.Outline, Row(area))));
        made.Layer("cbs_wijken_2024", srs, ["WK_CODE", "WK_NAAM", "GM_CODE", "H2O", "aantal_inwoners"], envelope,
            byKind[AreaKind.Wijk].Select(area => (area.Outline, Row(area))));
        made.Layer("buurten", srs, ["buurtcode", "buurtnaam", "wijkcode", "water", "aantal_inwoners", "meest_voorkomende_postcode"], envelope,
            byKind[AreaKind.Buurt].Select(area => (area.Outline, (object?[])[.. Row(area), postcode?.Invoke(area)])));
        return file;
    }

    public void Layer(string table, int srs, string[] columns, byte envelope, IEnumerable<(Geometry Outline, object?[] Values)> rows)
    {
        Execute($"INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES ('', {srs}, 'EPSG', {srs}, '')");
        Execute($"INSERT INTO gpkg_contents VALUES ('{table}', 'features', '{table}', {srs})");
        Execute($"INSERT INTO gpkg_geometry_columns VALUES ('{table}', 'geom', 'MULTIPOLYGON', {srs}, 0, 0)");
        Execute($"CREATE TABLE \"{table}\" (fid INTEGER PRIMARY KEY, geom BLOB, {string.Join(", ", columns.Select(column => $"\"{column}\""))})");
        foreach (var (outline, values) in rows)
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = $"INSERT INTO \"{table}\" VALUES (NULL, $geom, {string.Join(", ", values.Select((_, i) => $"$v{i}"))})";
            insert.Parameters.AddWithValue("$geom", Blob(outline, srs, envelope));
            for (var i = 0; i < values.Length; i++)
                insert.Parameters.AddWithValue($"$v{i}", values[i] ?? DBNull.Value);
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>A GeoPackage blob by hand: head, envelope of the kind asked for, WKB.</summary>
    public static byte[] Blob(Geometry outline, int srs, byte envelope)
    {
        var size = envelope switch { 0 => 0, 1 => 32, 4 => 64, _ => 48 };
        var head = new byte[8 + size];
        (head[0], head[1], head[2], head[3]) = ((byte)'G', (byte)'P', 0, (byte)((envelope << 1) | 1));
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), srs);
        return [.. head, .. new WKBWriter(envelope == 0 ? ByteOrder.BigEndian : ByteOrder.LittleEndian).Write(outline)];
    }

    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => connection.Dispose();

    private static object?[] Row(Area area) => area.Kind == AreaKind.Gemeente
        ? [area.Code.Value, area.Name, area.IsWater ? "JA" : "NEE", area.Inhabitants]
        : [area.Code.Value, area.Name, area.Parent!.Value.Value, area.IsWater ? "JA" : "NEE", area.Inhabitants];
}
