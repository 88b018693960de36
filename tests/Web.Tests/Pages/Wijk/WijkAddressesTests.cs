using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Sketch;
using SocialeKaart.Web.Pages.Wijk;

namespace SocialeKaart.Web.Tests.Pages.Wijk;

public sealed class WijkAddressesTests
{
    private static readonly SketchBuurt[] Country =
    [
        Buurt("BU00011000", "WK000110", "Wijk 10 Kasteel", "GM0001", "Bergen (L.)", 1000, 0),
        Buurt("BU00011100", "WK000111", "Wijk 11 Centrum", "GM0001", "Bergen (L.)", 1000, 2_000),
        Buurt("BU00011200", "WK000112", "Wijk 12 Centrum", "GM0001", "Bergen (L.)", 500, 4_000),
        Buurt("BU00021000", "WK000210", "Wijk 10 't Ven", "GM0002", "Bergen (NH.)", 400, 6_000),
        Buurt("BU00021001", "WK000210", "Wijk 10 't Ven", "GM0002", "Bergen (NH.)", 300, 8_000),
    ];

    [Fact]
    public void Where_a_wijk_and_a_PlusWIJk_share_a_name_the_PlusWIJk_has_the_plain_one()
    {
        var addresses = Of(new PlusWijk(new("PW-kasteel"), "Kasteel", new("GM0001"), [new("BU00011000")], null));

        Assert.Equal("/bergen-l/kasteel", addresses.PathOf(new("PW-kasteel")));
        Assert.Equal("/bergen-l/kasteel-wijk-10", addresses.PathOf(new("WK000110")));
    }

    [Fact]
    public void Two_wijken_with_one_name_both_have_their_number_behind_it_so_that_neither_moves_for_the_other()
    {
        var addresses = Of();

        Assert.Equal("/bergen-l/centrum-wijk-11", addresses.PathOf(new("WK000111")));
        Assert.Equal("/bergen-l/centrum-wijk-12", addresses.PathOf(new("WK000112")));
        Assert.Null(addresses.Find("bergen-l", "centrum"));
    }

    [Fact]
    public void Two_PlusWIJken_with_one_name_in_one_gemeente_are_told_apart_by_their_code()
    {
        var addresses = Of(
            new PlusWijk(new("PW-een"), "Samen", new("GM0001"), [new("BU00011000")], null), new PlusWijk(new("PW-twee"), "Samen", new("GM0001"), [new("BU00011100")], null));

        Assert.Equal("/bergen-l/samen", addresses.PathOf(new("PW-een")));
        Assert.Equal("/bergen-l/samen-pw-twee", addresses.PathOf(new("PW-twee")));
    }

    [Fact]
    public void A_PlusWIJk_over_two_gemeenten_is_at_home_where_most_of_its_people_live()
    {
        // Two buurten of 700 together against one of 1000, and its own gemeente is the smaller part.
        var addresses = Of(new PlusWijk(new("PW-grens"), "De Grens", new("GM0002"), [new("BU00011000"), new("BU00021000"), new("BU00021001")], null));

        Assert.Equal("/bergen-l/de-grens", addresses.PathOf(new("PW-grens")));
        Assert.Contains(addresses.In(new("GM0001")), area => area.Code.Value == "PW-grens");
        Assert.DoesNotContain(addresses.In(new("GM0002")), area => area.Code.Value == "PW-grens");
    }

    [Theory]
    [InlineData("bergen-nh", "t-ven", "WK000210")]
    [InlineData("Bergen (NH.)", "'t Ven", "WK000210")]
    [InlineData("gm0002", "wk000210", "WK000210")]
    [InlineData("bergen-l", "WK000210", "WK000210")]
    [InlineData("nergens", "BU00021001", "WK000210")]
    [InlineData("BERGEN-NH", null, "GM0002")]
    [InlineData("wk000210", null, "WK000210")]
    [InlineData("bergen-nh", "nergens", null)]
    [InlineData("nergens", "t-ven", null)]
    [InlineData("nergens", null, null)]
    public void Other_forms_of_a_name_and_codes_are_understood(string gemeente, string? wijk, string? area) =>
        Assert.Equal(area, Of().Find(gemeente, wijk)?.Value);

    [Fact]
    public void A_name_that_is_what_another_gets_for_want_of_one_takes_nothing_away()
    {
        SketchBuurt[] country = [.. Country, Buurt("BU00011300", "WK000113", "Wijk 13 Centrum wijk 11", "GM0001", "Bergen (L.)", 100, 10_000)];
        var addresses = WijkAddresses.Of(PlaceTable.Of(null, BorderSketch.Draw(country), [], []));

        Assert.Equal("/bergen-l/centrum-wijk-11", addresses.PathOf(new("WK000113")));
        Assert.Equal("/bergen-l/centrum-wijk-11-wk000111", addresses.PathOf(new("WK000111")));
        Assert.Equal(addresses.All.Count, addresses.All.Select(addresses.PathOf).Distinct().Count());
    }

    private static WijkAddresses Of(params PlusWijk[] plusWijken) => WijkAddresses.Of(PlaceTable.Of(null, BorderSketch.Draw(Country), plusWijken, []));

    private static SketchBuurt Buurt(string code, string wijk, string wijkName, string gemeente, string gemeenteName, int inhabitants, double east) =>
        new(new(code), $"Buurt {code[^2..]}", new(wijk), wijkName, new(gemeente), gemeenteName, inhabitants, new(190_000 + east, 320_000));
}
