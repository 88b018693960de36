namespace SocialeKaart.Geo.Coordinates;

/// <summary>
/// RD New (EPSG:28992) to WGS84 (EPSG:4326) and back: oblique stereographic projection on Bessel 1841, then a seven-parameter shift.
/// </summary>
/// <remarks>
/// Projection: EPSG 28992 and method 9809 of EPSG Guidance Note 7-2 (latitude of origin 52°09'22.178", longitude 5°23'15.500",
/// scale 0.9999079, false origin 155000, 463000). Shift: EPSG 15934 "Amersfoort to WGS 84 (4)", coordinate frame rotation,
/// 565.4171, 50.3319, 465.5524 m; 1.9342, -1.6677, 9.1019 µrad; 4.0725 ppm. Without the correction grid of RDNAPTRANS this is
/// within about 0.25 m of the official transformation anywhere in the country; there and back is the same point within a millimetre,
/// because points are taken at height zero on both sides.
/// </remarks>
public static class RdNew
{
    private const double FalseEasting = 155_000;
    private const double FalseNorthing = 463_000;
    private const double Scale = 0.9999079;
    private const double OriginLatitude = (52 + (9 / 60.0) + (22.178 / 3600)) * Math.PI / 180;
    private const double OriginLongitude = (5 + (23 / 60.0) + (15.5 / 3600)) * Math.PI / 180;

    private static readonly Ellipsoid Bessel = new(6_377_397.155, 299.1528128);
    private static readonly Ellipsoid Wgs84 = new(6_378_137, 298.257223563);
    private static readonly DatumShift ToWgs = new(565.4171, 50.3319, 465.5524, 1.9342e-6, -1.6677e-6, 9.1019e-6, 4.0725e-6);
    private static readonly ObliqueStereographic Projection = new(Bessel, OriginLatitude, OriginLongitude, Scale);

    /// <summary>Degrees to metres.</summary>
    public static RdPoint FromWgs84(Wgs84Point p)
    {
        var earth = Wgs84.ToEarth(p.Lat * Math.PI / 180, p.Lon * Math.PI / 180);
        var (latitude, longitude) = Bessel.FromEarth(ToWgs.Back(earth));
        var (east, north) = Projection.Project(latitude, longitude);
        return new(east + FalseEasting, north + FalseNorthing);
    }

    /// <summary>Metres to degrees.</summary>
    public static Wgs84Point ToWgs84(RdPoint p)
    {
        var (latitude, longitude) = Projection.Unproject(p.X - FalseEasting, p.Y - FalseNorthing);
        var (lat, lon) = Wgs84.FromEarth(ToWgs.There(Bessel.ToEarth(latitude, longitude)));
        return new(lat * 180 / Math.PI, lon * 180 / Math.PI);
    }

    /// <summary>True in the rectangle around the Netherlands, the sea of its gemeenten and a strip across the border in which RD New is of use.</summary>
    public static bool Covers(RdPoint p) => p.X is > -50_000 and < 300_000 && p.Y is > 289_000 and < 650_000;
}
