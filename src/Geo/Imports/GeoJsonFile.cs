using System.IO.Compression;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace SocialeKaart.Geo.Imports;

/// <summary>A GeoJSON file, packed with gzip or not, read feature by feature: the file need not fit in memory.</summary>
internal sealed class GeoJsonFile(string file) : ISourceFile
{
    private readonly string name = Path.GetFileName(file);

    /// <summary>Opens a text file, unpacking it when it is packed.</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read.</exception>
    public static Stream OpenText(string file)
    {
        try
        {
            Stream stream = File.OpenRead(file);
            var packed = stream.ReadByte() == 0x1F && stream.ReadByte() == 0x8B;
            stream.Position = 0;
            return packed ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException($"Het bestand {file} kan niet worden gelezen: {e.Message}", e);
        }
    }

    public IEnumerable<SourceFeature> Read(Action<ImportProgress> report)
    {
        using var stream = OpenText(file);
        using var features = new GeoJsonFeatures(stream);
        for (var row = 1; ; row++)
        {
            var feature = Next(features, row);
            // The crs member may stand before the features or behind them.
            RefuseUnknownCrs(features);
            if (feature is null)
                yield break;
            yield return feature;
            report(new($"{name} lezen", row, 0));
        }
    }

    private void RefuseUnknownCrs(GeoJsonFeatures features)
    {
        if (features.Crs is { } crs && SourceCrs.Epsg(crs) is { } epsg && !SourceCrs.IsKnown(epsg))
            throw new ImportRefusedException($"{name} heeft coördinatenstelsel {crs}; alleen EPSG:28992 (RD New) en EPSG:4326 (WGS84) worden gelezen. Er is niets veranderd.");
    }

    private SourceFeature? Next(GeoJsonFeatures features, int row)
    {
        var origin = $"{name}, rij {row}";
        try
        {
            using var feature = features.Next();
            return feature is null ? null : Feature(feature.RootElement, origin);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException or FormatException)
        {
            throw new ImportRefusedException($"{origin}: het bestand is beschadigd of geen GeoJSON ({e.Message}). Er is niets veranderd.", e);
        }
    }

    private static SourceFeature Feature(JsonElement feature, string origin)
    {
        var columns = new SourceColumns();
        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    columns.Add(property.Name, property.Value.ToString());
            }
        }

        Geometry? shape = feature.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object
            ? GeoJsonGeometry.Read(geometry)
            : null;
        return new(origin, columns, shape);
    }
}
