using System.Globalization;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace SocialeKaart.Geo.Imports;

/// <summary>A GeoPackage: a SQLite file whose <c>gpkg_</c> tables say which tables are layers. Read without GDAL.</summary>
/// <param name="file">Where it lies.</param>
/// <param name="name">What it is called in messages.</param>
/// <param name="kind">Which of its layers are read.</param>
internal sealed class GeoPackageFile(string file, string name, GeoPackageContent kind) : ISourceFile
{

    public IEnumerable<SourceFeature> Read(Action<ImportProgress> report)
    {
        using var connection = Open();
        foreach (var layer in Layers(connection))
        {
            using var features = Features(connection, layer, report).GetEnumerator();
            while (Guarded(features.MoveNext, $"laag {layer.Table}"))
                yield return features.Current;
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ConnectionString);
        Guarded(() => { connection.Open(); return true; }, "openen");
        return connection;
    }

    private List<GeoPackageLayer> Layers(SqliteConnection connection)
    {
        var all = Guarded(() => AllLayers(connection), "de lijst van lagen");
        return kind == GeoPackageContent.Areas ? AreaLayers(all) : [OnlyLayer(all)];
    }

    private GeoPackageLayer OnlyLayer(List<GeoPackageLayer> all) => all.Count == 1
        ? all[0]
        : throw Refused($"er moet één laag in staan, en er zijn er {all.Count}: {string.Join(", ", all.Select(layer => layer.Table))}");

    /// <summary>The layers of gemeenten, wijken and buurten, in that order.</summary>
    private List<GeoPackageLayer> AreaLayers(List<GeoPackageLayer> all)
    {
        var found = new List<GeoPackageLayer>();
        foreach (var kind in all.Where(layer => layer.Kind is not null).GroupBy(layer => layer.Kind).OrderBy(kind => kind.Key))
        {
            if (kind.Count() > 1)
                throw Refused($"de lagen {string.Join(" en ", kind.Select(layer => layer.Table))} zijn allebei {kind.First().Title}; er mag er maar één zijn");
            found.Add(kind.First());
        }

        if (found.Count == 0)
        {
            throw Refused(
                $"er is geen laag gemeenten, wijken of buurten. Wel: {(all.Count == 0 ? "geen enkele laag" : string.Join(", ", all.Select(layer => layer.Table)))}");
        }

        return found;
    }

    private static List<GeoPackageLayer> AllLayers(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT c.table_name, g.column_name, g.srs_id, s.organization, s.organization_coordsys_id
            FROM gpkg_contents AS c JOIN gpkg_geometry_columns AS g ON g.table_name = c.table_name
            LEFT JOIN gpkg_spatial_ref_sys AS s ON s.srs_id = g.srs_id
            WHERE c.data_type = 'features'
            """;
        using var reader = command.ExecuteReader();
        var layers = new List<GeoPackageLayer>();
        while (reader.Read())
        {
            var srs = reader.IsDBNull(4) ? reader.GetInt32(2) : reader.GetInt32(4);
            layers.Add(new(reader.GetString(0), reader.GetString(1), srs));
        }

        return layers;
    }

    private IEnumerable<SourceFeature> Features(SqliteConnection connection, GeoPackageLayer layer, Action<ImportProgress> report)
    {
        if (!SourceCrs.IsKnown(layer.Srs))
            throw Refused($"laag {layer.Table} heeft coördinatenstelsel EPSG:{layer.Srs}; alleen 28992 (RD New) en 4326 (WGS84) worden gelezen");

        var total = Count(connection, layer);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {Quoted(layer.Table)}";
        using var reader = command.ExecuteReader();
        var shape = reader.GetOrdinal(layer.Column);
        var places = Enumerable.Range(0, reader.FieldCount).Where(i => i != shape).ToLookup(i => SourceColumns.Key(reader.GetName(i)));
        string? Value(int at) => reader.IsDBNull(at) ? null : Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture);
        for (var row = 1; reader.Read(); row++)
        {
            var origin = $"{name}, laag {layer.Table}, rij {row}";
            yield return new(origin, new SourceColumns(places, Value), reader.IsDBNull(shape) ? null : Shape(reader.GetFieldValue<byte[]>(shape), origin));
            report(new($"{(kind == GeoPackageContent.Areas ? layer.Title : layer.Table)} lezen", row, total));
        }
    }

    private static Geometry? Shape(byte[] blob, string origin)
    {
        try
        {
            return GeoPackageBlob.Read(blob);
        }
        catch (InvalidDataException e)
        {
            throw new ImportRefusedException($"{origin}: de grens is beschadigd ({e.Message}). Er is niets veranderd.", e);
        }
    }

    private static int Count(SqliteConnection connection, GeoPackageLayer layer)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {Quoted(layer.Table)}";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Table names come out of the file: quoted, they cannot be anything but a name.</summary>
    private static string Quoted(string table) => $"\"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private T Guarded<T>(Func<T> read, string where)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is SqliteException or ArgumentOutOfRangeException or InvalidCastException)
        {
            throw new ImportRefusedException(
                $"{name} is beschadigd of geen GeoPackage ({where}: {e.Message}). Download het bestand opnieuw. Er is niets veranderd.", e);
        }
    }

    private ImportRefusedException Refused(string why) => new($"{name}: {why}. Er is niets veranderd.");
}
