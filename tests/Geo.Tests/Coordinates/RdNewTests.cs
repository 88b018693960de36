using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Tests.Coordinates;

public sealed class RdNewTests
{
    [Theory]
    [InlineData(155_000, 463_000, 52.15517440, 5.38720621)]
    [InlineData(176_331, 317_462, 50.84660, 5.69006)]
    [InlineData(104_647.676, 490_206.575, 52.39738762, 4.64739941)]
    public void Known_points_are_met_within_30_centimetres(double x, double y, double lat, double lon)
    {
        var metres = RdNew.FromWgs84(new(lat, lon));
        var degrees = RdNew.ToWgs84(new(x, y));

        Assert.True(metres.DistanceTo(new(x, y)) < 0.3, $"{metres} is {metres.DistanceTo(new(x, y))} m off");
        Assert.True(Metres(degrees, new(lat, lon)) < 0.3, $"{degrees} is {Metres(degrees, new(lat, lon))} m off");
        Assert.True(RdNew.FromWgs84(degrees).DistanceTo(new(x, y)) < 0.001);
    }

    [Fact]
    public void There_and_back_is_the_same_point_all_over_the_country()
    {
        for (var x = -40_000; x < 300_000; x += 20_000)
        {
            for (var y = 300_000; y < 640_000; y += 20_000)
                Assert.True(RdNew.FromWgs84(RdNew.ToWgs84(new(x, y))).DistanceTo(new(x, y)) < 0.001);
        }
    }

    [Fact]
    public void Aken_is_covered_and_degrees_read_as_metres_are_not()
    {
        Assert.True(RdNew.Covers(RdNew.FromWgs84(new(50.7753, 6.0839))));
        Assert.False(RdNew.Covers(new(5.69, 50.85)));
        Assert.False(RdNew.Covers(RdNew.FromWgs84(new(5.69, 50.85))));
    }

    /// <summary>Metres between two points close together, on a sphere of the earth's mean radius.</summary>
    private static double Metres(Wgs84Point a, Wgs84Point b)
    {
        const double metresPerDegree = 6_371_009 * Math.PI / 180;
        var (north, east) = ((a.Lat - b.Lat) * metresPerDegree, (a.Lon - b.Lon) * metresPerDegree * Math.Cos(b.Lat * Math.PI / 180));
        return Math.Sqrt((north * north) + (east * east));
    }
}
