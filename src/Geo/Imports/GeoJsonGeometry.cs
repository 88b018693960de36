using System.Text.Json;
using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>GeoJSON geometry (RFC 7946) to NetTopologySuite: points, polygons and multipolygons; heights are left out.</summary>
internal static class GeoJsonGeometry
{
    /// <exception cref="InvalidDataException">Another kind, or not what its kind asks for.</exception>
    public static Geometry? Read(JsonElement geometry)
    {
        var factory = AreaBytes.Services.CreateGeometryFactory();
        var kind = geometry.TryGetProperty("type", out var type) ? type.GetString() : null;
        if (!geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
            throw new InvalidDataException("geometrie zonder coördinaten");
        if (coordinates.GetArrayLength() == 0)
            return null;

        return kind switch
        {
            "Point" => factory.CreatePoint(Position(coordinates)),
            "Polygon" => Polygon(coordinates, factory),
            "MultiPolygon" => factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(part => Polygon(part, factory))]),
            _ => throw new InvalidDataException($"geometrie van soort '{kind}'; een gebied is een Polygon of MultiPolygon"),
        };
    }

    private static Polygon Polygon(JsonElement rings, GeometryFactory factory)
    {
        var all = rings.EnumerateArray().Select(ring => Ring(ring, factory)).ToArray();
        return all.Length == 0 ? factory.CreatePolygon() : factory.CreatePolygon(all[0], all[1..]);
    }

    private static LinearRing Ring(JsonElement positions, GeometryFactory factory)
    {
        var sequence = factory.CoordinateSequenceFactory.Create(positions.GetArrayLength(), 2, 0);
        var at = 0;
        foreach (var position in positions.EnumerateArray())
        {
            var point = Position(position);
            sequence.SetX(at, point.X);
            sequence.SetY(at++, point.Y);
        }

        try
        {
            return factory.CreateLinearRing(sequence);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException("een ring is niet gesloten of heeft minder dan vier punten", e);
        }
    }

    private static Coordinate Position(JsonElement position) => position.GetArrayLength() >= 2
        ? new(position[0].GetDouble(), position[1].GetDouble())
        : throw new InvalidDataException("een punt met minder dan twee getallen");
}
