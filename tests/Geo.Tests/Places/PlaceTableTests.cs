using System.Diagnostics;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Tests.Places;

public sealed class PlaceTableTests
{
    private static readonly PlaceTable Table = PlaceTable.Of(Vlakstad.Edition, Vlakstad.Areas, Vlakstad.PlusWijken, Vlakstad.Postcodes);

    [Theory]
    [InlineData("6431", PlaceKind.Postcode4, "6431", "BU00010000")]
    [InlineData("6431 ab", PlaceKind.Postcode4, "6431 AB", "BU00010000")]
    [InlineData("6433ab", PlaceKind.Postcode6, "6433 AB", "BU0001AF09")]
    [InlineData("6433", PlaceKind.Postcode4, "6433", "BU0001AF09")]
    [InlineData("6431 AB Vlakstad", PlaceKind.Postcode4, "6431 AB", "BU00010000")]
    [InlineData("Haven", PlaceKind.Buurt, "Haven", "BU00010001")]
    [InlineData("bu0001af09", PlaceKind.Buurt, "Heide", "BU0001AF09")]
    public void A_postcode_or_buurt_is_found_with_its_buurt(string typed, PlaceKind kind, string name, string buurt)
    {
        var place = Found(typed);

        Assert.Equal((kind, name), (place.Kind, place.Name));
        Assert.Equal(new AreaCode(buurt), place.Buurt);
        Assert.Equal(new AreaCode("GM0001"), place.Gemeente);
    }

    [Theory]
    [InlineData("vlàkstad", PlaceKind.Gemeente, "GM0001")]
    [InlineData("Beek", PlaceKind.Gemeente, "GM0002")]
    [InlineData("Beek (L.)", PlaceKind.Gemeente, "GM0002")]
    [InlineData("gemeente beek", PlaceKind.Gemeente, "GM0002")]
    [InlineData("Heidedorp", PlaceKind.Town, "GM0001")]
    public void A_place_larger_than_a_wijk_has_only_its_gemeente(string typed, PlaceKind kind, string gemeente)
    {
        var place = Found(typed);

        Assert.Equal(kind, place.Kind);
        Assert.Equal(new AreaCode(gemeente), place.Gemeente);
        Assert.Null(place.Wijk);
        Assert.Null(place.Buurt);
    }

    [Fact]
    public void A_wijk_is_found_without_the_number_of_its_name_and_goes_before_its_buurt()
    {
        var place = Found("Heide");

        Assert.Equal((PlaceKind.Wijk, "Heide"), (place.Kind, place.Name));
        Assert.Equal(new AreaCode("WK000101"), place.Wijk);
        Assert.Equal([new AreaCode("PW-de-kade")], place.PlusWijken);
        Assert.Equal(place, Found("Wijk 01 Heide") with { PlusWijken = place.PlusWijken });
    }

    [Fact]
    public void A_pluswijk_is_found_by_name_and_goes_before_a_town_wijk_or_buurt_of_that_name()
    {
        var table = PlaceTable.Of(
            Vlakstad.Edition, Vlakstad.Areas, [new(new("PW-heidedorp"), "Heidedorp", new("GM0001"), [new("BU0001AF09")], null)], Vlakstad.Postcodes);

        var place = Assert.IsType<PlaceAnswer.Found>(table.Find("heidedorp")).Place;

        Assert.Equal(PlaceKind.PlusWijk, place.Kind);
        Assert.True(place.LiesIn(new("PW-heidedorp")));
        Assert.True(place.LiesIn(new("BU0001AF09")));
    }

    [Fact]
    public void Two_wijken_of_one_name_are_told_apart_by_their_gemeente_and_each_answer_can_be_typed()
    {
        var choices = Assert.IsType<PlaceAnswer.Ambiguous>(Table.Find("centrum")).Choices;

        Assert.Equal(["Centrum, Beek", "Centrum, Vlakstad"], choices.Select(choice => choice.Name));
        Assert.Equal(new AreaCode("WK000200"), Found("Centrum, Beek").Wijk);
        Assert.Equal(new AreaCode("WK000100"), Found("centrum vlakstad").Wijk);
    }

    [Fact]
    public void Names_alike_within_one_wijk_are_told_apart_by_code()
    {
        var table = PlaceTable.Of(
            null,
            [
                .. Vlakstad.Areas.Where(area => area.Kind != AreaKind.Buurt),
                Vlakstad.Area("BU00010000", "Verspreid", AreaKind.Buurt, "WK000100", 0, 0, 1, 1, 1),
                Vlakstad.Area("BU00010001", "Verspreid", AreaKind.Buurt, "WK000100", 1, 0, 2, 1, 1),
            ],
            [], []);

        var choices = Assert.IsType<PlaceAnswer.Ambiguous>(table.Find("verspreid")).Choices;

        Assert.Equal(["Verspreid, BU00010000", "Verspreid, BU00010001"], choices.Select(choice => choice.Name));
        Assert.Equal(new AreaCode("BU00010001"), Assert.IsType<PlaceAnswer.Found>(table.Find(choices[1].Name)).Place.Buurt);
    }

    [Theory]
    [InlineData("Vlaksdat", "Vlakstad")]
    [InlineData("hiededrop", "Heidedorp")]
    [InlineData("Vlak", "Vlakstad")]
    [InlineData("6430", "6431")]
    public void An_unknown_place_comes_with_a_name_that_looks_like_it(string typed, string nearby)
    {
        var unknown = Assert.IsType<PlaceAnswer.Unknown>(Table.Find(typed));

        Assert.Equal(typed, unknown.Typed);
        Assert.Equal(nearby, unknown.Nearby[0]);
        Assert.True(unknown.Nearby.Count <= 3);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("\u200B\u0007")]
    public void Nothing_typed_is_nothing(string? typed) => Assert.IsType<PlaceAnswer.Nothing>(Table.Find(typed));

    [Fact]
    public void Hostile_text_never_throws_and_stays_fast()
    {
        string[] hostile =
        [
            new('a', 10_000), "x".PadLeft(10_000), string.Concat(Enumerable.Repeat("a ", 5_000)), string.Concat(Enumerable.Repeat(",a", 5_000)),
            "\uD800\uDC00\uD800", "\0\u0001\u001b[31m", "'; DROP TABLE geo_area; --", new('\u0301', 10_000), "<script>alert(1)</script>", "%00", "Beek\r\nX: y",
        ];
        var clock = Stopwatch.StartNew();

        foreach (var text in hostile)
        {
            if (Table.Find(text) is PlaceAnswer.Unknown unknown)
                Assert.DoesNotContain(unknown.Typed, char.IsControl);
            Table.FindAreaCode(text);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("Vlakstad", "GM0001")]
    [InlineData("De Kade", "PW-de-kade")]
    [InlineData("pw-de-kade", "PW-de-kade")]
    [InlineData("heide", "WK000101")]
    [InlineData("BU00010001", "BU00010001")]
    [InlineData("centrum, beek", "WK000200")]
    [InlineData("centrum", null)]
    [InlineData("Heidedorp", null)]
    [InlineData("", null)]
    public void A_spreadsheet_names_areas_by_code_or_name_and_never_by_town(string named, string? code) =>
        Assert.Equal(code, Table.FindAreaCode(named)?.Value);

    [Fact]
    public void An_area_tells_its_name_for_people_its_parent_its_box_and_its_inhabitants()
    {
        var wijk = Table.Area(new("WK000100"))!;

        Assert.Equal(("Centrum", AreaKind.Wijk, new AreaCode("GM0001"), 200), (wijk.Name, wijk.Kind, wijk.Parent!.Value, wijk.Inhabitants!.Value));
        Assert.Equal((Vlakstad.At(0, 0), Vlakstad.At(2, 1)), (wijk.SouthWest, wijk.NorthEast));
        Assert.Equal(["BU00010000", "BU00010001", "BU0001AF09", "BU00020000"], Table.Areas(AreaKind.Buurt).Select(area => area.Code.Value));
        Assert.Equal(180, Assert.Single(Table.PlusWijken).Inhabitants);
        Assert.Null(Table.Area(new("BU00019997")));
        Assert.Null(Table.FindArea(default));
        Assert.Null(Table.FindPostcode(default(Postcode)));
    }

    [Fact]
    public void The_border_of_a_pluswijk_goes_around_all_its_buurten()
    {
        var ring = Assert.Single(Table.Outline(new("PW-de-kade")).Rings);

        Assert.Equal(ring[0], ring[^1]);
        Assert.Equal((Vlakstad.At(1, 0).X, Vlakstad.At(3, 1).X), (ring.Min(point => point.X), ring.Max(point => point.X)));
        Assert.DoesNotContain(ring, point => point.X == Vlakstad.At(2, 0).X && point.Y is > Vlakstad.South and < Vlakstad.South + 1000);
        Assert.Empty(Table.Outline(new("GM9999")).Rings);
    }

    [Fact]
    public void A_postcode_outside_all_areas_is_a_place_without_areas()
    {
        var place = Found("9999");

        Assert.Null(place.Gemeente);
        Assert.Equal(Vlakstad.At(50, 50), place.Point);
    }

    [Fact]
    public void An_empty_table_knows_nothing_and_says_so()
    {
        Assert.Null(PlaceTable.Empty.Edition);
        Assert.Empty(Assert.IsType<PlaceAnswer.Unknown>(PlaceTable.Empty.Find("Heerlen")).Nearby);
        Assert.IsType<PlaceAnswer.Unknown>(PlaceTable.Empty.Find("6431"));
    }

    private static Place Found(string typed) => Assert.IsType<PlaceAnswer.Found>(Table.Find(typed)).Place;
}
