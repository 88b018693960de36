using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using NetTopologySuite.IO;
using SocialeKaart.Geo.Areas;

namespace SocialeKaart.TestSupport;

/// <summary>Writes areas as a GeoPackage with the layers and columns of CBS, in RD New.</summary>
public static class SmallGeoPackage
{
    /// <summary>Makes the file and returns its path.</summary>
    public static string Write(string file, IReadOnlyList<Area> areas)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(
            connection,
            """
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT PRIMARY KEY, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
            INSERT INTO gpkg_spatial_ref_sys VALUES ('RD New', 28992, 'EPSG', 28992, '');
            """);
        Layer(connection, "gemeenten", ["gemeentecode", "gemeentenaam"], areas.Where(area => area.Kind == AreaKind.Gemeente));
        Layer(connection, "wijken", ["wijkcode", "wijknaam", "gemeentecode"], areas.Where(area => area.Kind == AreaKind.Wijk));
        Layer(connection, "buurten", ["buurtcode", "buurtnaam", "wijkcode"], areas.Where(area => area.Kind == AreaKind.Buurt));
        return file;
    }

    private static void Layer(SqliteConnection connection, string table, string[] columns, IEnumerable<Area> areas)
    {
        Run(connection, $"CREATE TABLE {table} (fid INTEGER PRIMARY KEY, geom BLOB, {string.Join(", ", columns)})");
        Run(connection, $"INSERT INTO gpkg_contents VALUES ('{table}', 'features', '{table}', 28992)");
        Run(connection, $"INSERT INTO gpkg_geometry_columns VALUES ('{table}', 'geom', 'MULTIPOLYGON', 28992, 0, 0)");
        foreach (var area in areas)
        {
            string?[] values = [area.Code.Value, area.Name, area.Parent?.Value];
            Run(
                connection,
                $"INSERT INTO {table} VALUES (NULL, $geom, {string.Join(", ", columns.Select((_, i) => $"$v{i}"))})",
                [("$geom", Blob(area)), .. columns.Select((_, i) => ($"$v{i}", (object?)values[i]))]);
        }
    }

    /// <summary>"GP", version 0, flags: little-endian and no envelope, the srs, WKB.</summary>
    private static byte[] Blob(Area area)
    {
        byte[] head = [(byte)'G', (byte)'P', 0, 1, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), 28992);
        return [.. head, .. new WKBWriter().Write(area.Outline)];
    }

    private static void Run(SqliteConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
