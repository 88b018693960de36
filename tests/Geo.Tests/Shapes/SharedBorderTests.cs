using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Tests.Shapes;

public sealed class SharedBorderTests
{
    private static readonly AreaOutline Square = Box(0, 0, 100, 100);

    [Fact]
    public void A_side_in_common_makes_neighbours_also_when_its_corners_differ()
    {
        Assert.True(Between(Square, Box(100, 0, 200, 100)));
        Assert.True(Between(Square, Box(100, 80, 200, 300)));
        Assert.True(Between(Square, Box(-50, 100, 150, 200)));
    }

    [Fact]
    public void A_corner_that_was_rounded_to_the_metre_beside_the_side_is_still_on_it() =>
        Assert.True(Between(Square, new([[new(101, 10), new(200, 10), new(200, 90), new(100, 90), new(101, 10)]])));

    [Fact]
    public void A_corner_alone_makes_no_neighbours()
    {
        Assert.False(Between(Square, Box(100, 100, 200, 200)));
        Assert.False(Between(Square, Box(100, 91, 200, 300)));
        Assert.False(Between(Square, new([[new(100, 50), new(200, 0), new(200, 100), new(100, 50)]])));
    }

    [Fact]
    public void Areas_apart_and_areas_without_a_border_are_no_neighbours()
    {
        Assert.False(Between(Square, Box(103, 0, 200, 100)));
        Assert.False(Between(Square, new([])));
    }

    [Fact]
    public void An_island_is_the_neighbour_of_the_area_whose_hole_it_fills() =>
        Assert.True(Between(new([Box(-500, -500, 500, 500).Rings[0], Square.Rings[0]]), Square));

    private static bool Between(AreaOutline one, AreaOutline other)
    {
        var there = SharedBorder.Between(one, other);
        Assert.Equal(there, SharedBorder.Between(other, one));
        return there;
    }

    private static AreaOutline Box(double west, double south, double east, double north) =>
        new([(RdPoint[])[new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)]]);
}
