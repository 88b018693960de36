namespace SocialeKaart.Geo.Coordinates;

/// <summary>A seven-parameter shift in the coordinate-frame convention: metres, radians, and the scale difference as a fraction.</summary>
internal sealed class DatumShift(double dx, double dy, double dz, double rx, double ry, double rz, double scale)
{
    public EarthPoint There(EarthPoint p) => new(
        dx + ((1 + scale) * (p.X + (rz * p.Y) - (ry * p.Z))),
        dy + ((1 + scale) * ((-rz * p.X) + p.Y + (rx * p.Z))),
        dz + ((1 + scale) * ((ry * p.X) - (rx * p.Y) + p.Z)));

    /// <summary>The exact inverse (turning the signs round would be off by millimetres): the rotation matrix is solved by iteration.</summary>
    public EarthPoint Back(EarthPoint p)
    {
        var (x, y, z) = ((p.X - dx) / (1 + scale), (p.Y - dy) / (1 + scale), (p.Z - dz) / (1 + scale));
        var found = new EarthPoint(x, y, z);
        for (var step = 0; step < 4; step++)
        {
            found = new(
                x - (rz * found.Y) + (ry * found.Z),
                y + (rz * found.X) - (rx * found.Z),
                z - (ry * found.X) + (rx * found.Y));
        }

        return found;
    }
}
