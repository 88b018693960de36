namespace SocialeKaart.Geo.Coordinates;

/// <summary>EPSG method 9809 around one origin: ellipsoid to conformal sphere to plane. Radians and metres, no false origin.</summary>
internal sealed class ObliqueStereographic
{
    private readonly double eccentricity;
    private readonly double power;
    private readonly double factor;
    private readonly double origin;
    private readonly double sphereOrigin;
    private readonly double diameter;

    public ObliqueStereographic(Ellipsoid ellipsoid, double originLatitude, double originLongitude, double scale)
    {
        var squared = ellipsoid.SquaredEccentricity;
        var sine = Math.Sin(originLatitude);
        var curve = 1 - (squared * sine * sine);
        eccentricity = Math.Sqrt(squared);
        origin = originLongitude;
        power = Math.Sqrt(1 + (squared * Math.Pow(Math.Cos(originLatitude), 4) / (1 - squared)));
        diameter = 2 * scale * ellipsoid.Axis * Math.Sqrt(1 - squared) / curve;

        var first = Math.Pow(Stretch(sine), power);
        var sphereSine = (first - 1) / (first + 1);
        factor = (power + sine) * (1 - sphereSine) / ((power - sine) * (1 + sphereSine));
        sphereOrigin = SphereLatitude(sine);
    }

    public (double East, double North) Project(double latitude, double longitude)
    {
        var onSphere = SphereLatitude(Math.Sin(latitude));
        var turn = power * (longitude - origin);
        var (sine, cosine) = Math.SinCos(onSphere);
        var (sine0, cosine0) = Math.SinCos(sphereOrigin);
        var size = diameter / (1 + (sine * sine0) + (cosine * cosine0 * Math.Cos(turn)));
        return (size * cosine * Math.Sin(turn), size * ((sine * cosine0) - (cosine * sine0 * Math.Cos(turn))));
    }

    public (double Latitude, double Longitude) Unproject(double east, double north)
    {
        var g = diameter * Math.Tan((Math.PI / 4) - (sphereOrigin / 2));
        var h = (2 * diameter * Math.Tan(sphereOrigin)) + g;
        var i = Math.Atan2(east, h + north);
        var j = Math.Atan2(east, g - north) - i;
        var onSphere = sphereOrigin + (2 * Math.Atan((north - (east * Math.Tan(j / 2))) / diameter));
        return (Latitude(Math.Sin(onSphere)), ((j + (2 * i)) / power) + origin);
    }

    private double SphereLatitude(double sine)
    {
        var w = factor * Math.Pow(Stretch(sine), power);
        return Math.Asin((w - 1) / (w + 1));
    }

    /// <summary>(1 + s) / (1 - s) on the ellipsoid: what makes the sphere conformal.</summary>
    private double Stretch(double sine) =>
        (1 + sine) / (1 - sine) * Math.Pow((1 - (eccentricity * sine)) / (1 + (eccentricity * sine)), eccentricity);

    private double Latitude(double sphereSine)
    {
        var isometric = 0.5 * Math.Log((1 + sphereSine) / (factor * (1 - sphereSine))) / power;
        var latitude = (2 * Math.Atan(Math.Exp(isometric))) - (Math.PI / 2);
        for (var step = 0; step < 6; step++)
        {
            var sine = eccentricity * Math.Sin(latitude);
            latitude = (2 * Math.Atan(Math.Exp(isometric) * Math.Pow((1 + sine) / (1 - sine), eccentricity / 2))) - (Math.PI / 2);
        }

        return latitude;
    }
}
