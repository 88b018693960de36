using System.Net;
using System.Text.Json;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class MapEndpointsTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task All_that_was_found_is_a_point_and_not_only_the_page_that_is_shown()
    {
        site.Show([.. Enumerable.Range(1, 25).Select(number => World.Offer(number, $"Koffie {number}"))]);

        Assert.Equal(25, (await TitlesAsync("?wat=koffie&waar=6431")).Count);
        Assert.Equal(25, (await TitlesAsync("?wat=koffie&waar=6431&bladzijde=2")).Count);
        Assert.Equal(10, (await site.ReadAsync("/zoeken?wat=koffie&waar=6431")).QuerySelectorAll(".sk-card").Length);
    }

    [Fact]
    public async Task More_than_four_hundred_are_no_longer_a_map()
    {
        site.Show([.. Enumerable.Range(1, 510).Select(number => World.Offer(number, $"Koffie {number}"))]);

        Assert.Equal(400, (await TitlesAsync("?wat=koffie&waar=6431")).Count);
    }

    [Fact]
    public async Task A_point_says_what_where_and_how_far_and_leads_to_the_page()
    {
        site.Show(World.Offer(1, "Kaffee & Kuchen", facts => facts with { Language = "de", Venue = facts.Venue with { Name = "De Mijnlamp", Town = "Hoensbroek" } }));

        var point = Assert.Single(await PointsAsync("?waar=6431"));

        Assert.Equal("Kaffee & Kuchen", point.GetProperty("title").GetString());
        Assert.Equal("de", point.GetProperty("language").GetString());
        Assert.Equal("De Mijnlamp, Hoensbroek", point.GetProperty("where").GetString());
        Assert.Equal("Ongeveer 500 meter, hemelsbreed", point.GetProperty("distance").GetString());
        Assert.Equal("/aanbod/c000001", point.GetProperty("href").GetString());
        var at = point.GetProperty("at").EnumerateArray().Select(degrees => degrees.GetDouble()).ToList();
        Assert.InRange(at[0], 50.9, 51);
        Assert.InRange(at[1], 5.8, 6);
    }

    [Theory]
    [InlineData("", null, "de")]
    [InlineData("/en", "nl", "de")]
    [InlineData("/de", "nl", null)]
    public async Task A_title_in_another_language_than_the_page_says_which(string prefix, string? dutch, string? german)
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Kaffee", facts => facts with { Language = "de" }));

        var points = await PointsAsync("?waar=6431", prefix);

        Assert.Equal(
            [("Kaffee", german), ("Koffie", dutch)],
            points.Select(point => (point.GetProperty("title").GetString(), point.GetProperty("language").GetString())).OrderBy(point => point.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_hidden_address_a_professional_and_what_has_no_place_are_no_point()
    {
        site.Show(
            World.Offer(1, "Koffie hier"),
            World.Offer(2, "Koffie geheim", facts => facts with { Venue = new Venue { Town = "Hoensbroek", ShowAddress = false } }),
            World.Offer(3, "Koffie voor wijkteams", facts => facts with { Audience = Audience.Professional }),
            World.Offer(4, "Koffie nergens", metresEast: null));

        Assert.Equal(["Koffie hier"], await TitlesAsync("?wat=koffie&waar=6431&straal=alles"));
    }

    [Fact]
    public async Task The_choices_of_the_list_hold_for_the_map_too()
    {
        site.Show(World.Offer(1, "Koffie bij de buurt"), World.Offer(2, "Koffie ver weg", metresEast: 9000));

        Assert.Equal(["Koffie bij de buurt"], await TitlesAsync("?wat=koffie&waar=6431&straal=3"));
        Assert.Equal(2, (await TitlesAsync("?wat=koffie&waar=6431&straal=alles")).Count);
    }

    [Theory]
    [InlineData("?wat=mijn+man+slaat+mij&waar=6431")]
    [InlineData("?wat=ik+wil+niet+meer+leven&waar=6431")]
    [InlineData("?waar=6431&onderwerp=12")]
    [InlineData("?wat=praten&waar=6431&eerst=12")]
    public async Task Where_somebody_may_be_watched_or_in_need_there_are_no_points_and_nothing_is_kept(string query)
    {
        site.Show(World.Offer(1, "Praten over geweld", facts => facts with { Needs = ["geweld-thuis"] }), World.Offer(2, "Praten met een man"));

        using var answer = await site.AskAsync("/zoeken/kaart" + query);

        Assert.Equal("[]", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?waar=centrum")]
    [InlineData("?wat=xylofoonbouw")]
    public async Task Nothing_asked_a_place_to_choose_and_nothing_found_are_no_points(string query)
    {
        site.Show(World.Offer(1, "Koffie"));

        Assert.Empty(await PointsAsync(query));
    }

    [Fact]
    public async Task Search_engines_and_caches_on_the_way_stay_out_and_the_second_who_asks_gets_the_kept_answer()
    {
        site.Show(World.Offer(1, "Koffie"));

        using var first = await site.AskAsync("/zoeken/kaart?wat=koffie");
        using var second = await site.AskAsync("/zoeken/kaart?wat=koffie");

        Assert.Equal("private, no-cache", NoSpaces(first.Headers.CacheControl!.ToString()));
        Assert.Equal("noindex", Assert.Single(second.Headers.GetValues("X-Robots-Tag")));
        Assert.NotNull(second.Headers.Age);

        static string NoSpaces(string text) => string.Join(", ", text.Split(',', StringSplitOptions.TrimEntries).OrderDescending());
    }

    [Fact]
    public async Task A_site_that_is_still_starting_says_so()
    {
        site.ShowNothingYet();

        using var answer = await site.AskAsync("/zoeken/kaart?wat=koffie");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task What_was_searched_in_the_piece_of_the_map_is_called_so_and_not_ones_own_place()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"), World.Offer(2, "Koffie ver weg", metresEast: 9000));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=Gebied+op+de+kaart+%5B50.932%2C+5.959%5D&straal=3");

        Assert.Equal("1 plek voor ‘koffie’ in het gebied op de kaart", HtmlAssert.Heading(page));
        Assert.Equal("Gebied op de kaart [50.932, 5.959]", page.QuerySelector("#waar")!.GetAttribute("value"));
        Assert.DoesNotContain("bent u", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("De witte stip is het midden van het gebied waar u naar keek.", page.MainText(), StringComparison.Ordinal);
    }

    private async Task<List<string?>> TitlesAsync(string query) => [.. (await PointsAsync(query)).Select(point => point.GetProperty("title").GetString())];

    private async Task<List<JsonElement>> PointsAsync(string query, string prefix = "")
    {
        using var answer = await site.AskAsync($"{prefix}/zoeken/kaart{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).EnumerateArray()];
    }
}
