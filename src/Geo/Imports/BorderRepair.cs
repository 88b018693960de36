using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>Makes every border a valid multipolygon: rings that cross themselves are taken apart, lines and points are dropped.</summary>
internal static class BorderRepair
{
    /// <summary>The border and whether it had to be repaired; empty when no surface was left.</summary>
    public static (MultiPolygon Border, bool Repaired) Of(Geometry shape)
    {
        var repaired = !shape.IsValid;
        var valid = repaired ? GeometryFixer.Fix(shape) : shape;
        var polygons = new List<Polygon>();
        Gather(valid, polygons);
        var factory = AreaBytes.Services.CreateGeometryFactory(AreaBytes.Srid);
        return (factory.CreateMultiPolygon([.. polygons]), repaired);
    }

    /// <summary>
    /// A point on the surface of any shape; a point is its own. It is sought along a line across the middle, inside by the even-odd rule, so
    /// that rings that cross themselves do no harm: they are not looked for, which would take most of the time of half a million postcodes.
    /// </summary>
    public static Coordinate InsideOf(Geometry shape) =>
        (shape.InteriorPoint is { IsEmpty: false } point ? point : GeometryFixer.Fix(shape).InteriorPoint).Coordinate;

    private static void Gather(Geometry shape, List<Polygon> polygons)
    {
        if (shape is Polygon { IsEmpty: false } polygon)
        {
            polygons.Add(polygon);
            return;
        }

        for (var i = 0; shape is GeometryCollection && i < shape.NumGeometries; i++)
            Gather(shape.GetGeometryN(i), polygons);
    }
}
