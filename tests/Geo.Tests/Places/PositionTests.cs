using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Tests.Places;

/// <summary>A position from the browser, without a database.</summary>
public sealed class PositionTests
{
    private static readonly PlaceTable Table = Grensland.Table;

    [Theory]
    [InlineData("Mijn plek ({0})")]
    [InlineData("{0}")]
    [InlineData(" ( {0} ) ")]
    public void A_position_has_its_buurt_and_everything_around_it(string form)
    {
        var place = Found(Typed(form, Vlakstad.At(6.5, 0.5)));

        Assert.Equal(("Maria Gewanden, Heerlen", PlaceKind.Position), (place.Name, place.Kind));
        Assert.Equal((new AreaCode("BU09171000"), new AreaCode("WK091710"), new AreaCode("GM0917")), (place.Buurt!.Value, place.Wijk!.Value, place.Gemeente!.Value));
        Assert.Equal([new AreaCode("PW-hoensbroek")], place.PlusWijken);
        Assert.InRange(place.Point.DistanceTo(Vlakstad.At(6.5, 0.5)), 0, 70);
    }

    [Theory]
    [InlineData("Gebied op de kaart [{0}]")]
    [InlineData("منطقة على الخريطة [{0}]")]
    [InlineData("[{0}]")]
    public void The_middle_of_a_map_is_not_where_somebody_is_whatever_it_is_called(string form)
    {
        var place = Found(Typed(form, Vlakstad.At(6.5, 0.5)));

        Assert.Equal((PlaceKind.MapArea, new AreaCode("GM0917")), (place.Kind, place.Gemeente!.Value));
    }

    [Fact]
    public void More_decimals_than_three_are_not_looked_at() =>
        Assert.Equal(Found("50.912, 5.931").Point, Found("50.91234567, 5.93089999").Point);

    [Fact]
    public void In_a_gemeente_but_in_no_buurt_the_gemeente_is_the_place()
    {
        var place = Found(Typed("{0}", Vlakstad.At(14.5, 0.5)));

        Assert.Equal(("Kerkrade", (AreaCode?)new AreaCode("GM0928"), null), (place.Name, place.Gemeente, place.Buurt));
    }

    [Fact]
    public void Over_the_border_a_position_is_called_after_the_town_and_elsewhere_nearby_it_has_no_name()
    {
        Assert.Equal("Aken", Found("50.776, 6.084").Name);
        Assert.Null(Found("50.776, 6.084").Gemeente);
        Assert.Equal("uw plek", Found(Typed("{0}", Vlakstad.At(0, 15))).Name);
    }

    [Theory]
    [InlineData("53.219, 6.567")]
    [InlineData("48.857, 2.352")]
    [InlineData("-33.865, 151.209")]
    [InlineData("0.0, 0.0")]
    [InlineData("90.0, 180.0")]
    public void Far_away_is_said_to_be_far_away(string typed) => Assert.Null(Assert.IsType<PlaceAnswer.Elsewhere>(Table.Find(typed)).Typed);

    [Theory]
    [InlineData("91.0, 5.0")]
    [InlineData("50.9, 181.0")]
    [InlineData("50, 5")]
    [InlineData("NaN, NaN")]
    [InlineData("999999999.1, 5.1")]
    public void What_is_no_position_is_not_taken_for_one(string typed) => Assert.False(TypedPosition.TryRead(typed, out _));

    private static string Typed(string form, RdPoint point)
    {
        var position = RdNew.ToWgs84(point);
        return string.Format(CultureInfo.InvariantCulture, form, string.Create(CultureInfo.InvariantCulture, $"{position.Lat:0.000}, {position.Lon:0.000}"));
    }

    private static Place Found(string typed) => Assert.IsType<PlaceAnswer.Found>(Table.Find(typed)).Place;
}
