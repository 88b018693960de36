using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Shapes;

/// <summary>A border for drawing: closed rings in RD New, whole metres, outer and inner alike (fill with evenodd).</summary>
public sealed record AreaOutline(IReadOnlyList<RdPoint[]> Rings)
{
    /// <summary>The bounding box: its south-western and its north-eastern corner. Null without rings.</summary>
    public (RdPoint SouthWest, RdPoint NorthEast)? Box
    {
        get
        {
            var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
            foreach (var point in Rings.SelectMany(ring => ring))
            {
                (west, south) = (Math.Min(west, point.X), Math.Min(south, point.Y));
                (east, north) = (Math.Max(east, point.X), Math.Max(north, point.Y));
            }

            return west > east ? null : (new(west, south), new(east, north));
        }
    }

    /// <summary>The surface in square metres.</summary>
    public double SquareMetres => BorderUnion.ToGeometry(Rings).Area;

    /// <summary>The number of separate pieces; 1 for an area that hangs together.</summary>
    public int Pieces => BorderUnion.ToGeometry(Rings).NumGeometries;
}
