using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Map;

public sealed class MapTests
{
    private static readonly Place At6431 = ((PlaceAnswer.Found)World.Places.Find("6431")).Place;

    [Fact]
    public void Pins_on_one_spot_are_drawn_apart_and_point_back_to_it()
    {
        var marks = Enumerable.Range(1, 4).Select(number => Mark(number, 500)).ToList();

        var map = ResultMap.Draw(World.Places, At6431, marks)!;

        foreach (var (at, pin) in map.Pins.Index())
            Assert.All(map.Pins.Take(at), other => Assert.False(Covers(pin.At, other.At), $"{pin.Number} covers {other.Number}"));
        Assert.Contains(map.Pins, pin => pin.Foot is not null);
    }

    [Fact]
    public void Every_pin_lies_within_the_map()
    {
        var marks = new[] { -2900.0, -2890, -2880, 2900, 2890 }.Select((east, at) => Mark(at + 1, east)).ToList();

        var map = ResultMap.Draw(World.Places, At6431, marks)!;

        Assert.All(map.Pins, pin => Assert.True(pin.At.X is >= 16 and <= 384 && pin.At.Y >= 42 && pin.At.Y <= map.Height, pin.ToString()));
    }

    [Fact]
    public void One_offer_far_away_is_named_below_the_map_and_does_not_shrink_it()
    {
        var marks = new List<MapMark> { Mark(1, 300), Mark(2, 600), Mark(3, 900), Mark(4, 30_000) };

        var map = ResultMap.Draw(World.Places, At6431, marks)!;

        Assert.Equal([1, 2, 3], map.Pins.Select(pin => pin.Number!.Value));
        Assert.Contains("Verder weg: nummer 4.", map.Captions);
    }

    [Fact]
    public void The_own_PlusWIJk_is_filled_and_named()
    {
        var map = ResultMap.Draw(World.Places, At6431, [Mark(1, 300)])!;

        Assert.NotEmpty(map.Own);
        Assert.Contains(map.Labels, label => label is { IsOwn: true, Text: "Hoensbroek" });
        Assert.Contains("Geel is Hoensbroek.", map.Captions);
    }

    [Fact]
    public void Sketched_borders_say_that_they_are_no_real_ones() =>
        Assert.Contains("De grenzen zijn voorbeeldgrenzen.", ResultMap.Draw(World.Places, At6431, [Mark(1, 300)])!.Captions);

    [Fact]
    public void Nothing_to_show_is_no_map() => Assert.Null(ResultMap.Draw(World.Places, null, []));

    [Fact]
    public void A_border_that_two_areas_share_is_drawn_once()
    {
        var lines = new BorderLines();

        lines.Add([new(0, 0), new(10, 0), new(10, 10), new(0, 10)], 300);
        lines.Add([new(10, 0), new(20, 0), new(20, 10), new(10, 10)], 300);

        Assert.Equal("M10 0l-10 0 0 10 10 0M10 0l0 10M10 0l10 0 0 10-10 0", lines.Draw());
    }

    private static MapMark Mark(int number, double metresEast) =>
        new(new RdPoint(World.Hoensbroek.X + metresEast, World.Hoensbroek.Y), number, $"#plek-{number}", $"Aanbod {number}");

    // The heads are round, 32 wide, and a number fills less than half of that; the foot below a head is narrow.
    private static bool Covers(MapSpot a, MapSpot b) => Math.Abs(a.X - b.X) < 16 && Math.Abs(a.Y - b.Y) < 36;
}
