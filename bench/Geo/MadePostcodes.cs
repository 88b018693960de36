using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Bench.Geo;

/// <summary>
/// Files of a country that does not exist, in the shape of the official ones: full postcodes spread over the buurten of the store by their
/// inhabitants, and a list of addresses in which one postcode of eight lies in two buurten. The same every time.
/// </summary>
internal sealed class MadePostcodes
{
    private const int Seed = 2024;
    private const string Letters = "ABCDEFGHJKLMNPRTVWXZ";

    /// <summary>The letters a full postcode may end in.</summary>
    public static IReadOnlyList<string> LetterPairs { get; } = [.. from first in Letters from second in Letters select $"{first}{second}"];

    private readonly Random random = new(Seed);
    private readonly AreaSummary[] buurten;
    private readonly PlaceTable table;

    public MadePostcodes(PlaceTable table)
    {
        this.table = table;
        buurten = [.. table.Areas(AreaKind.Buurt).Where(buurt => buurt.Inhabitants > 0)];
    }

    /// <summary>A GeoPackage of CBS: an octagon of some forty metres a postcode, and thirty columns of figures.</summary>
    public void WriteGeoPackage(string file, int count)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        string[] figures = [.. Enumerable.Range(1, 30).Select(i => $"cijfer_{i}")];
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        Execute(connection, $"""
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT PRIMARY KEY, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
            INSERT INTO gpkg_spatial_ref_sys VALUES ('', 28992, 'EPSG', 28992, '');
            INSERT INTO gpkg_contents VALUES ('cbs_pc6_2024', 'features', '', 28992);
            INSERT INTO gpkg_geometry_columns VALUES ('cbs_pc6_2024', 'geom', 'MULTIPOLYGON', 28992, 0, 0);
            CREATE TABLE cbs_pc6_2024 (fid INTEGER PRIMARY KEY, geom BLOB, postcode6 TEXT, aantal_inwoners INTEGER, {string.Join(" INTEGER, ", figures)} INTEGER);
            BEGIN
            """);
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO cbs_pc6_2024 VALUES (NULL, $geom, $code, $people, {string.Join(", ", figures.Select((_, i) => i % 3 == 0 ? "-99997" : i.ToString(CultureInfo.InvariantCulture)))})";
        var (geom, code, people) = (insert.Parameters.Add("$geom", SqliteType.Blob), insert.Parameters.Add("$code", SqliteType.Text), insert.Parameters.Add("$people", SqliteType.Integer));
        foreach (var (postcode, buurt) in Codes(count))
        {
            (geom.Value, code.Value, people.Value) = (Octagon(buurten[buurt]), postcode, 5 * random.Next(1, 20));
            insert.ExecuteNonQuery();
        }

        Execute(connection, "COMMIT");
    }

    /// <summary>A list of addresses of CBS: codes without prefix and without the zeros before them.</summary>
    public void WriteAddresses(string file, int rows, int postcodes)
    {
        using var to = new StreamWriter(file);
        to.Write("PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024\n");
        var left = postcodes;
        foreach (var (postcode, buurt) in Codes(postcodes))
        {
            var houses = rows / left--;
            rows -= houses;
            var (first, second) = (Number(buurt), random.Next(8) == 0 ? Number((buurt + 1) % buurten.Length) : null);
            for (var house = 1; house <= houses; house++)
                to.Write(string.Create(CultureInfo.InvariantCulture, $"{postcode};{house};{(house % 3 == 0 ? second ?? first : first)};{first[..^2]};{first[..^4]}\n"));
        }
    }

    private IEnumerable<(string Postcode, int Buurt)> Codes(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (digits, letters) = (1000 + (i / LetterPairs.Count), LetterPairs[i % LetterPairs.Count]);
            yield return (string.Create(CultureInfo.InvariantCulture, $"{digits}{letters}"), (int)((long)i * buurten.Length / count));
        }
    }

    private string Number(int buurt) => buurten[buurt].Code.Value[2..].TrimStart('0');

    private byte[] Octagon(AreaSummary buurt)
    {
        var middle = table.FindArea(buurt.Code)!.Point;
        var (x, y) = (middle.X + random.Next(-150, 150), middle.Y + random.Next(-150, 150));
        var ring = Enumerable.Range(0, 9).Select(i => new Coordinate(x + (20 * Math.Cos(i % 8 * Math.PI / 4)), y + (20 * Math.Sin(i % 8 * Math.PI / 4))));
        var head = new byte[8];
        (head[0], head[1], head[3]) = ((byte)'G', (byte)'P', 1);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), 28992);
        return [.. head, .. new WKBWriter(ByteOrder.LittleEndian).Write(new MultiPolygon([new Polygon(new LinearRing([.. ring]))]))];
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
