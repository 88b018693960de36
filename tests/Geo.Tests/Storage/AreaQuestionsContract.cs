using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Tests.Storage;

/// <summary>What a place store says of areas: what is near, what is inside, what lies beside, what it looks like. On whichever engine.</summary>
public abstract class AreaQuestionsContract : PlaceStoreTests
{
    [Fact]
    public async Task Areas_near_a_point_come_with_their_distance_nearest_first()
    {
        var store = await VlakstadAsync();
        var point = Vlakstad.At(1.9, 0.5);

        Assert.Equal(
            [new(new("BU00010001"), 0), new(new("BU0001AF09"), 100), new(new("BU00010000"), 900)],
            await store.AreasNearAsync(point, 901, AreaKind.Buurt, Stop));
        Assert.Equal([new(new("WK000100"), 0), new(new("WK000101"), 100)], await store.AreasNearAsync(point, 100, AreaKind.Wijk, Stop));
        Assert.Equal([new(new("PW-de-kade"), 500)], await store.AreasNearAsync(Vlakstad.At(0.5, 0.5), 500, AreaKind.PlusWijk, Stop));
        Assert.Empty(await store.AreasNearAsync(Vlakstad.At(0.5, 0.5), 499, AreaKind.PlusWijk, Stop));
        Assert.Empty(await store.AreasNearAsync(point, -1, AreaKind.Buurt, Stop));
        Assert.Empty(await store.AreasNearAsync(new(double.NaN, 1), 10, AreaKind.Buurt, Stop));
    }

    [Fact]
    public async Task The_distance_to_an_area_is_nought_inside_and_metres_outside()
    {
        var store = await VlakstadAsync();

        Assert.Equal(0, await store.DistanceAsync(Vlakstad.At(0.5, 0.5), new("GM0001"), Stop));
        Assert.Equal(1500, await store.DistanceAsync(Vlakstad.At(0.5, 0.5), new("BU0001AF09"), Stop));
        Assert.Equal(500, await store.DistanceAsync(Vlakstad.At(0.5, 0.5), new("PW-de-kade"), Stop));
        Assert.Null(await store.DistanceAsync(Vlakstad.At(0.5, 0.5), new("BU99999999"), Stop));
        Assert.Null(await store.DistanceAsync(Vlakstad.At(0.5, 0.5), new("BU00019997"), Stop));
    }

    [Theory]
    [InlineData("GM0001", "BU00010000", "BU00010001", "BU0001AF09")]
    [InlineData("WK000100", "BU00010000", "BU00010001")]
    [InlineData("PW-de-kade", "BU00010001", "BU0001AF09")]
    [InlineData("BU00020000", "BU00020000")]
    [InlineData("GM9999")]
    public async Task The_buurten_of_an_area_are_named_without_water(string area, params string[] buurten)
    {
        var store = await VlakstadAsync();

        Assert.Equal(buurten, (await store.BuurtenOfAsync(new(area), Stop)).Select(code => code.Value));
        Assert.Equal(buurten, (await store.LoadTableAsync(Stop)).BuurtenOf(new(area)).Select(code => code.Value));
    }

    [Theory]
    [InlineData("BU00010000", "BU00010001")]
    [InlineData("BU00010001", "BU00010000", "BU0001AF09")]
    [InlineData("BU0001AF09", "BU00010001", "BU00020000")]
    [InlineData("WK000100", "WK000101")]
    [InlineData("GM0001", "GM0002")]
    [InlineData("PW-de-kade", "BU00010000", "BU00020000")]
    [InlineData("PW-nergens")]
    public async Task Neighbours_share_a_stretch_of_border(string area, params string[] neighbours)
    {
        var store = await VlakstadAsync();

        Assert.Equal(neighbours, (await store.NeighboursOfAsync(new(area), Stop)).Select(code => code.Value));
        Assert.Equal(neighbours, (await store.LoadTableAsync(Stop)).NeighboursOf(new(area)).Select(code => code.Value));
    }

    [Fact]
    public async Task The_outline_of_a_pluswijk_is_its_buurten_without_the_line_between_them()
    {
        var store = await VlakstadAsync();

        var outlines = await store.OutlinesAsync([new("PW-de-kade"), new("BU00010000"), new("BU00019997"), new("GM9999")], BorderDetail.Full, Stop);

        Assert.Equal(["BU00010000", "PW-de-kade"], outlines.Keys.Select(code => code.Value).Order());
        var kade = outlines[new("PW-de-kade")];
        Assert.Equal((2_000_000, 1), (kade.SquareMetres, kade.Pieces));
        Assert.Equal((Vlakstad.At(1, 0), Vlakstad.At(3, 1)), kade.Box);
    }

    [Fact]
    public async Task Every_postcode_gives_the_place_that_the_table_gives()
    {
        var store = await VlakstadAsync();
        await store.ReplacePostcodesAsync(
            [.. Vlakstad.Postcodes, Vlakstad.Postcode("6440AB", "Heidedorp", "GM0001", Vlakstad.At(2.1, 0.1)), Vlakstad.Postcode("6440AC", null, null, Vlakstad.At(2.2, 0.2)),
                Vlakstad.Postcode("6440AD", null, null, Vlakstad.At(2.9, 0.9)), Vlakstad.Postcode("6441", "Overzee", "GM0002", Vlakstad.At(60, 60)),
                Vlakstad.Postcode("6442AA", null, null, Vlakstad.At(0.1, 0.9))], null, Stop);
        await store.ReplaceAddressesAsync(
            [Share("6433AB", "BU0001AF09", 6, 10), Share("6433AB", "BU00010001", 4, 10), Share("6440AC", "BU0001AF09", 95, 100), Share("6440AC", "BU00010000", 5, 100),
                Share("6442AB", "BU00010001", 2, 2), Share("6442AC", "BU00020000", 1, 2), Share("6442AC", "BU00010001", 1, 2), Share("6443AB", "BU00020000", 3, 3)], null, Stop);
        var table = await store.LoadTableAsync(Stop);

        foreach (var text in (string[])["6431", "6431AB", "6432", "6433AB", "6433", "6433ZZ", "6191", "9999", "6440", "6440AC", "6440ZZ", "6441", "6441AB", "1234", "1234AB",
            "6442", "6442AA", "6442AB", "6442AC", "6442ZZ", "6443", "6443AB", "6443AC"])
        {
            Assert.True(Postcode.TryParse(text, out var postcode));
            Assert.Equal(Facts(table.FindPostcode(postcode)), Facts(await store.FindPostcodeAsync(postcode, Stop)));
        }

        Assert.True(Postcode.TryParse("6442AC", out var split));
        Assert.Equal([new(new("BU00010001"), 50), new(new("BU00020000"), 50)], (await store.FindPostcodeAsync(split, Stop))!.Buurten);

        static PostcodeShare Share(string text, string buurt, int addresses, int total) =>
            Postcode.TryParse(text, out var full) ? new(full, new(buurt), addresses, total) : throw new ArgumentException(text, nameof(text));

        static (string, PlaceKind, RdPoint, AreaCode?, AreaCode?, AreaCode?, string, string)? Facts(Place? place) => place is null
            ? null
            : (place.Name, place.Kind, place.Point, place.Buurt, place.Wijk, place.Gemeente, string.Join(' ', place.PlusWijken), string.Join(' ', place.Buurten));
    }
}
