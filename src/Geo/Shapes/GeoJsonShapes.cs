using System.Text.Json;
using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Shapes;

/// <summary>
/// Areas as GeoJSON (RFC 7946): a FeatureCollection in WGS84, longitude first, outer rings counterclockwise, with a bounding box per area
/// and around all.
/// </summary>
public static class GeoJsonShapes
{
    /// <summary>Writes the areas with code, name, kind and parent as properties. An area without a border gets no geometry.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="to">Where they are written.</param>
    /// <param name="decimals">Of a degree: six are a decimetre, five a metre.</param>
    public static void Write(IEnumerable<(AreaSummary Area, AreaOutline Outline)> areas, Stream to, int decimals = 6)
    {
        var all = areas.ToArray();
        using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        WriteBox(json, new AreaOutline([.. all.SelectMany(area => area.Outline.Rings)]), decimals);
        json.WriteStartArray("features");
        foreach (var (area, outline) in all)
            WriteFeature(json, area, outline, decimals);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, AreaSummary area, AreaOutline outline, int decimals)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", area.Code.Value);
        WriteBox(json, outline, decimals);
        json.WriteStartObject("properties");
        json.WriteString("code", area.Code.Value);
        json.WriteString("naam", area.Name);
        json.WriteString("soort", AreaKindWords.Of(area.Kind));
        json.WriteString("in", area.Parent?.Value);
        json.WriteEndObject();
        WriteGeometry(json, outline, decimals);
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, AreaOutline outline, int decimals)
    {
        var shape = BorderUnion.ToGeometry(outline.Rings);
        if (shape.IsEmpty)
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var polygon = (Polygon)shape.GetGeometryN(i);
            json.WriteStartArray();
            WriteRing(json, polygon.Shell, counterclockwise: true, decimals);
            foreach (var hole in polygon.Holes)
                WriteRing(json, hole, counterclockwise: false, decimals);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRing(Utf8JsonWriter json, LinearRing ring, bool counterclockwise, int decimals)
    {
        json.WriteStartArray();
        foreach (var point in ring.IsCCW == counterclockwise ? ring.Coordinates : [.. ring.Coordinates.Reverse()])
        {
            var degrees = RdNew.ToWgs84(new(point.X, point.Y));
            json.WriteStartArray();
            json.WriteNumberValue(Math.Round(degrees.Lon, decimals));
            json.WriteNumberValue(Math.Round(degrees.Lat, decimals));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>West, south, east, north. Of the rings' own points: a box in RD New leans a little in degrees.</summary>
    private static void WriteBox(Utf8JsonWriter json, AreaOutline outline, int decimals)
    {
        var points = outline.Rings.SelectMany(ring => ring).Select(RdNew.ToWgs84).ToArray();
        if (points.Length == 0)
            return;

        json.WriteStartArray("bbox");
        foreach (var side in (double[])[points.Min(p => p.Lon), points.Min(p => p.Lat), points.Max(p => p.Lon), points.Max(p => p.Lat)])
            json.WriteNumberValue(Math.Round(side, decimals));
        json.WriteEndArray();
    }
}
