using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Shapes;

/// <summary>Joins simplified borders into one: a PlusWIJk is drawn along the very lines of its buurten.</summary>
internal static class BorderUnion
{
    /// <summary>The border around all, and a point inside it. <paramref name="otherwise"/> is the point when nothing is left to draw.</summary>
    public static (byte[] Drawn, RdPoint Centre) Of(IReadOnlyList<byte[]> borders, RdPoint otherwise)
    {
        if (borders.Count == 1)
            return (borders[0], otherwise);

        var shapes = borders.Select(border => ToGeometry(BorderBytes.Read(border))).Where(shape => !shape.IsEmpty).ToArray();
        var union = OverlayNGRobust.Union(new GeometryFactory().BuildGeometry(shapes));
        if (union.IsEmpty)
            return (BorderBytes.Write([]), otherwise);
        var inside = union.InteriorPoint;
        return (BorderBytes.Write(BorderRings.Of(union)), new(inside.X, inside.Y));
    }

    /// <summary>Even-odd rings as one geometry: laid over one another so that a hole takes away.</summary>
    public static Geometry ToGeometry(IEnumerable<RdPoint[]> rings)
    {
        var factory = new GeometryFactory();
        Geometry whole = factory.CreatePolygon();
        foreach (var ring in rings.Where(ring => ring.Length > 3))
        {
            var coordinates = Array.ConvertAll(ring, point => new Coordinate(point.X, point.Y));
            var shape = GeometryFixer.Fix(factory.CreatePolygon(coordinates));
            whole = whole.IsEmpty ? shape : OverlayNGRobust.Overlay(whole, shape, NetTopologySuite.Operation.Overlay.SpatialFunction.SymDifference);
        }

        return whole;
    }
}
