namespace SocialeKaart.Geo.Coordinates;

/// <summary>A flattened earth: its long half axis in metres and its inverse flattening. Angles are radians.</summary>
internal sealed class Ellipsoid(double axis, double inverseFlattening)
{
    public double Axis { get; } = axis;

    public double SquaredEccentricity { get; } = (2 - (1 / inverseFlattening)) / inverseFlattening;

    public EarthPoint ToEarth(double latitude, double longitude)
    {
        var normal = Axis / Math.Sqrt(1 - (SquaredEccentricity * Square(Math.Sin(latitude))));
        var flat = normal * Math.Cos(latitude);
        return new(flat * Math.Cos(longitude), flat * Math.Sin(longitude), normal * (1 - SquaredEccentricity) * Math.Sin(latitude));
    }

    public (double Latitude, double Longitude) FromEarth(EarthPoint p)
    {
        var flat = Math.Sqrt(Square(p.X) + Square(p.Y));
        var latitude = Math.Atan2(p.Z, flat * (1 - SquaredEccentricity));
        // Each step gains two to three digits; six reach the last bit at our heights.
        for (var step = 0; step < 6; step++)
        {
            var normal = Axis / Math.Sqrt(1 - (SquaredEccentricity * Square(Math.Sin(latitude))));
            latitude = Math.Atan2(p.Z + (SquaredEccentricity * normal * Math.Sin(latitude)), flat);
        }

        return (latitude, Math.Atan2(p.Y, p.X));
    }

    private static double Square(double value) => value * value;
}
