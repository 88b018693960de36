using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.Options;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Map.Tapped;

/// <summary>What a page says of the map after a tap, and which pages may load images of streets.</summary>
public sealed class TappedMapTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Host = "https://service.pdok.nl";

    private static readonly Publication[] Offers =
    [
        World.Offer(1, "Koffie in De Mijnlamp"),
        World.Offer(9, "De Mijnlamp", facts => facts with { Kind = ListingKind.Plek }),
        World.Offer(5, "Praten over geweld", facts => facts with { Needs = ["geweld-thuis"] }),
        World.Offer(6, "De stille groep", facts => facts with { Venue = new Venue { Town = "Hoensbroek", ShowAddress = false } }),
    ];

    [Theory]
    [InlineData("/zoeken?wat=koffie&waar=6431")]
    [InlineData("/zoeken?wat=koffie&waar=6431&toon=kaart")]
    [InlineData("/aanbod/c000001/het-aanbod")]
    [InlineData("/plek/c000009/het-aanbod")]
    [InlineData("/wijk/heerlen/hoensbroek")]
    [InlineData("/wijk/heerlen")]
    public async Task A_page_with_a_map_has_the_button_hidden_and_allows_the_one_host_of_the_images(string address)
    {
        site.Show(Offers);

        // Again: from the cache it is the same.
        Assert.Contains($"img-src 'self' data: {Host};", await PolicyAsync(address), StringComparison.Ordinal);
        Assert.Contains($"img-src 'self' data: {Host};", await PolicyAsync(address), StringComparison.Ordinal);
        var page = await site.ReadAsync(address);

        var tap = Assert.Single(page.QuerySelectorAll(".sk-tap"));
        Assert.True(tap.HasAttribute("hidden"));
        Assert.Contains("De straten komen van PDOK (het Kadaster). Die ziet dan welk stuk kaart u bekijkt.", tap.Words(), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("script[src*='/tap.']"));
        Assert.DoesNotContain("leaflet", page.Source.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zoeken")]
    [InlineData("/direct-hulp")]
    [InlineData("/over")]
    [InlineData("/mijn-lijst?aanbod=c000001")]
    [InlineData("/hulp/rouw")]
    [InlineData("/zoeken?wat=mijn+man+slaat+mij&waar=6431")]
    [InlineData("/zoeken?wat=ik+wil+niet+meer+leven&waar=6431")]
    [InlineData("/zoeken?waar=6431&onderwerp=12")]
    [InlineData("/aanbod/c000005/het-aanbod")]
    [InlineData("/aanbod/c000006/het-aanbod")]
    [InlineData("/zoeken/kaart?wat=koffie")]
    [InlineData("/kaart/grenzen?rond=GM0917")]
    [InlineData("/bestaat-niet")]
    public async Task Every_other_page_has_no_such_map_and_may_load_nothing_of_another(string address)
    {
        site.Show(Offers);

        Assert.Contains("img-src 'self' data:;", await PolicyAsync(address), StringComparison.Ordinal);
        using var answer = await site.AskAsync(address);
        Assert.DoesNotContain("sk-tap", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_of_results_knows_its_piece_its_borders_where_its_points_are_and_how_to_search_in_it()
    {
        site.Show(Offers);

        var map = Setup(await site.ReadAsync("/zoeken?wat=koffie&waar=6431&kosten=gratis&straal=5&toon=kaart")).GetProperty("map");

        var middle = map.GetProperty("middle").EnumerateArray().Select(degrees => degrees.GetDouble()).ToList();
        var here = map.GetProperty("here").EnumerateArray().Select(degrees => degrees.GetDouble()).ToList();
        Assert.InRange(middle[0] - here[0], -0.01, 0.01);
        Assert.InRange(middle[1] - here[1], -0.01, 0.01);
        Assert.All(map.GetProperty("metres").EnumerateArray(), side => Assert.InRange(side.GetInt32(), 2000, 4000));
        Assert.Equal("/kaart/grenzen?rond=GM0917", map.GetProperty("borders").GetString());
        Assert.Equal("PW-hoensbroek", map.GetProperty("own").GetString());
        Assert.Equal("/zoeken/kaart?wat=koffie&waar=6431&kosten=gratis&straal=5", map.GetProperty("offers").GetString());
        Assert.Equal("/zoeken?wat=koffie&waar=~midden~&kosten=gratis&straal=~straal~&toon=kaart", map.GetProperty("search").GetString());
    }

    [Fact]
    public async Task The_map_of_a_wijk_fills_that_wijk_and_asks_for_what_lies_in_it_or_around_it_when_that_is_nothing()
    {
        site.Show(Offers);

        var here = Setup(await site.ReadAsync("/en/wijk/heerlen/hoensbroek")).GetProperty("map");
        var nothing = Setup(await site.ReadAsync("/wijk/brunssum/centrum")).GetProperty("map");

        Assert.Equal("PW-hoensbroek", here.GetProperty("own").GetString());
        Assert.Equal("/en/zoeken/kaart?waar=Hoensbroek&straal=binnen", here.GetProperty("offers").GetString());
        Assert.Equal("/en/zoeken?waar=~midden~&straal=~straal~", here.GetProperty("search").GetString());
        Assert.Equal(JsonValueKind.Null, here.GetProperty("here").ValueKind);
        Assert.Equal("/zoeken/kaart?waar=Centrum%2C+Brunssum", nothing.GetProperty("offers").GetString());
    }

    [Fact]
    public async Task The_script_of_the_map_is_named_by_an_address_that_browsers_may_keep_and_that_exists()
    {
        site.Show(Offers);

        var setup = Setup(await site.ReadAsync("/aanbod/c000001/het-aanbod"));

        foreach (var file in new[] { "script", "style" })
        {
            Assert.Matches(@"^/assets/map\.[a-z0-9]{6,}\.(js|css)$", setup.GetProperty(file).GetString());
            using var answer = await site.AskAsync(setup.GetProperty(file).GetString()!);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal("Koffie in De Mijnlamp", Assert.Single(setup.GetProperty("map").GetProperty("points").EnumerateArray()).GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("", "img-src 'self' data:;", "Toon een kaart om te schuiven")]
    [InlineData("https://kaart.example:8443/t/{z}/{x}/{y}.png", "img-src 'self' data: https://kaart.example:8443;", "Toon de kaart met straten")]
    public async Task Images_come_from_where_the_operator_says_or_from_nowhere(string address, string policy, string button)
    {
        using var own = new SharedSite { App = new() { Settings = { ["SocialeKaart:Map:TileUrl"] = address } } };
        own.Show(Offers);

        using var answer = await own.AskAsync("/zoeken?wat=koffie&waar=6431");
        var tap = (await HtmlAssert.PageAsync(answer)).QuerySelector(".sk-tap")!;

        Assert.Contains(policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(button, tap.QuerySelector("button")!.Words());
        Assert.Equal(address.Length > 0, tap.Words().Contains("PDOK", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("geen adres")]
    [InlineData("http://kaart.example/{z}/{x}/{y}.png")]
    [InlineData("https://{s}.kaart.example/{z}/{x}/{y}.png")]
    [InlineData("https://kaart.example/{z}/{x}.png")]
    [InlineData("https://kaart.example;script-src/{z}/{x}/{y}.png")]
    public void An_address_that_no_image_can_be_asked_of_stops_the_start(string address)
    {
        using var app = new SocialeKaartApp { Settings = { ["SocialeKaart:Map:TileUrl"] = address } };

        Assert.Contains("SocialeKaart:Map:TileUrl", Assert.Throws<OptionsValidationException>(() => app.Visit()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Borders_are_those_of_the_gemeente_and_what_lies_beside_it_as_geojson_that_browsers_may_keep()
    {
        site.Show(Offers);

        using var answer = await site.AskAsync("/kaart/grenzen?rond=GM0917");
        var json = JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/geo+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=3600", answer.Headers.CacheControl?.ToString());
        var codes = json.GetProperty("features").EnumerateArray().Select(area => area.GetProperty("id").GetString()).ToList();
        Assert.Equal(["GM0899", "GM0917", "WK089900", "WK091710", "WK091711", "PW-hoensbroek"], codes);
        Assert.Matches(@"\[5\.\d{1,5},50\.\d{1,5}\]", json.GetRawText());
    }

    [Theory]
    [InlineData("/kaart/grenzen")]
    [InlineData("/kaart/grenzen?rond=GM9999")]
    [InlineData("/kaart/grenzen?rond=WK091710")]
    [InlineData("/kaart/grenzen?rond=../../etc")]
    public async Task There_are_no_borders_around_what_is_no_gemeente(string address)
    {
        site.Show(Offers);

        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static JsonElement Setup(IHtmlDocument page) => JsonElement.Parse(page.QuerySelector(".sk-tap")!.GetAttribute("data-map")!);

    private async Task<string> PolicyAsync(string address)
    {
        using var answer = await site.AskAsync(address);
        return Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
    }
}
