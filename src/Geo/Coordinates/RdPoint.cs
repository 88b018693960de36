namespace SocialeKaart.Geo.Coordinates;

/// <summary>A point in RD New (EPSG:28992), metres east and north. Everything stored or compared is in this system.</summary>
public readonly record struct RdPoint(double X, double Y)
{
    /// <summary>Planar distance in metres ("hemelsbreed").</summary>
    public double DistanceTo(RdPoint other) => Math.Sqrt(SquaredDistanceTo(other));

    /// <summary>Squared planar distance in square metres: enough to compare, and no root per posting.</summary>
    public double SquaredDistanceTo(RdPoint other)
    {
        var (dx, dy) = (X - other.X, Y - other.Y);
        return (dx * dx) + (dy * dy);
    }
}
