using NetTopologySuite.Geometries;

namespace SocialeKaart.Geo.Shapes;

/// <summary>The rings of a polygon or multipolygon in whole metres, outer and inner alike.</summary>
internal static class BorderRings
{
    public static List<(int X, int Y)[]> Of(Geometry shape)
    {
        var rings = new List<(int, int)[]>();
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            if (shape.GetGeometryN(i) is not Polygon polygon || polygon.IsEmpty)
                continue;
            Add(rings, polygon.Shell);
            foreach (var hole in polygon.Holes)
                Add(rings, hole);
        }

        return rings;
    }

    /// <summary>The rings of an outline, which are in whole metres already.</summary>
    public static List<(int X, int Y)[]> Of(AreaOutline outline) =>
        [.. outline.Rings.Select(ring => Array.ConvertAll(ring, point => ((int)point.X, (int)point.Y)))];

    private static void Add(List<(int X, int Y)[]> rings, LineString line)
    {
        var sequence = line.CoordinateSequence;
        var ring = new List<(int X, int Y)>(sequence.Count);
        for (var i = 0; i < sequence.Count; i++)
        {
            var point = ((int)Math.Round(sequence.GetX(i)), (int)Math.Round(sequence.GetY(i)));
            if (ring.Count == 0 || ring[^1] != point)
                ring.Add(point);
        }

        if (ring.Count > 3)
            rings.Add([.. ring]);
    }
}
