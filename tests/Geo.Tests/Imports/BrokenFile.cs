using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

/// <summary>Files that are wrong in one way each.</summary>
internal static class BrokenFile
{
    private const string Feature =
        """{"type":"Feature","properties":{"code":"GM0009","name":"X"},"geometry":{"type":"Polygon","coordinates":[[[5,51],[5.1,51],[5.1,51.1],[5,51]]]}}""";

    public static string Make(string fault, DataDirectory folder)
    {
        var (gpkg, json) = (folder.File("kapot.gpkg"), folder.File("kapot.geojson"));
        return fault switch
        {
            "truncated" => Cut(Vlakstad.GeoPackage(gpkg)),
            "not-a-gpkg" => Text(gpkg, "dit is geen GeoPackage"),
            "cut-zip" => Cut(Zipped(folder, Vlakstad.GeoPackage(gpkg))),
            "no-zip" => Text(folder.File("kapot.zip"), "PK\u0003\u0004 dit is een zip"),
            "other-zip" => Zipped(folder, Text(folder.File("leesmij.pdf"), "geen gebieden")),
            "cut-in-zip" => Zipped(folder, Cut(Vlakstad.GeoPackage(gpkg))),
            "plain-sqlite" => Plain(gpkg),
            "missing" => folder.File("bestaat-niet.gpkg"),
            "wrong-crs" => Vlakstad.GeoPackage(gpkg, srs: 3857),
            "no-layer" => Layer(gpkg, "bomen"),
            "twice" => Vlakstad.GeoPackage(gpkg, change: areas => areas.Append(areas.Single(area => area.Code.Value == "BU00010000"))),
            "no-wijk" => Vlakstad.GeoPackage(gpkg, change: areas => areas.Where(area => area.Code.Value != "WK000200")),
            "no-code" => Vlakstad.GeoPackage(gpkg, change: areas => areas.Select(area => area.Code.Value == "BU00010000" ? area with { Code = new("XX12") } : area)),
            "abroad" => Vlakstad.GeoPackage(gpkg, change: areas => areas.Select(Abroad)),
            "no-shape" => Changed(gpkg, "UPDATE buurten SET geom = NULL"),
            "damaged-shape" => Changed(gpkg, "UPDATE buurten SET geom = substr(geom, 1, 80)"),
            "half-json" => Text(json, $$"""{"type":"FeatureCollection","features":[{{Feature}},{"type":"Fea"""),
            "other-json" => Text(json, """{"type":"Topology","objects":{}}"""),
            "json-crs" => Text(json, $$$"""{"crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[{{{Feature}}}]}"""),
            "json-line" => Text(json, """{"features":[{"properties":{"code":"GM0009","name":"X"},"geometry":{"type":"LineString","coordinates":[[5,51],[5,52]]}}]}"""),
            _ => Cut(Packed(folder.File("kapot.geojson.gz"))),
        };
    }

    private static Area Abroad(Area area) => area with { Outline = area.Outline.Factory.ToGeometry(new(1_000_000, 1_000_100, 2_000_000, 2_000_100)) };

    private static string Text(string file, string text)
    {
        File.WriteAllText(file, text);
        return file;
    }

    private static string Cut(string file)
    {
        SqliteConnection.ClearAllPools();
        using var stream = new FileStream(file, FileMode.Open);
        stream.SetLength(stream.Length * 2 / 3);
        return file;
    }

    private static string Zipped(DataDirectory folder, string file)
    {
        SqliteConnection.ClearAllPools();
        using var zip = ZipFile.Open(folder.File("kapot.zip"), ZipArchiveMode.Create);
        zip.CreateEntryFromFile(file, Path.GetFileName(file));
        return folder.File("kapot.zip");
    }

    private static string Packed(string file)
    {
        using var stream = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        var features = string.Join(',', Enumerable.Range(0, 500).Select(i => Feature.Replace("GM0009", $"GM{i.ToString("0000", CultureInfo.InvariantCulture)}", StringComparison.Ordinal)));
        stream.Write(Encoding.UTF8.GetBytes($$"""{"features":[{{features}}]}"""));
        return file;
    }

    private static string Plain(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE boodschappen (wat TEXT)";
        command.ExecuteNonQuery();
        return file;
    }

    private static string Layer(string file, string table)
    {
        using var made = new MadeGeoPackage(file);
        made.Layer(table, 28992, ["code"], 1, []);
        return file;
    }

    private static string Changed(string file, string sql)
    {
        Vlakstad.GeoPackage(file);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return file;
    }
}
