using System.Net;
using System.Text.Json;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class SuggestionTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task A_need_leads_to_a_search_an_offer_to_its_page_and_an_organisation_to_a_search()
    {
        site.Show(World.Offer(1, "Wandelen langs de beek"), World.Offer(2, "Rikken") with { OrganisationName = "Wandelclub De Zool & Co" });

        var found = await AskAsync("?wat=wand");

        Assert.Equal("onderwerp", found[0].Kind);
        Assert.Equal("/zoeken?wat=Wandelen", found.Single(one => one.Text == "Wandelen").Href);
        Assert.Contains(("aanbod", "Wandelen langs de beek", "/aanbod/c000001/het-aanbod"), found);
        Assert.Equal(("organisatie", "Wandelclub De Zool & Co", "/zoeken?wat=Wandelclub+De+Zool+%26+Co"), found[^1]);
    }

    [Fact]
    public async Task A_title_that_stands_at_several_places_is_searched_for()
    {
        site.Show(World.Offer(1, "Xylofoon voor iedereen"), World.Offer(2, "Xylofoon voor iedereen"));

        Assert.Equal([("woorden", "Xylofoon voor iedereen", "/zoeken?wat=Xylofoon+voor+iedereen")], await AskAsync("?wat=xylo"));
    }

    [Fact]
    public async Task A_place_is_suggested_with_its_kind_and_with_its_gemeente_where_the_name_is_not_enough()
    {
        site.Show();

        Assert.Equal(
            [("wijk", "Centrum, Heerlen"), ("wijk", "Centrum, Brunssum")],
            (await AskAsync("?waar=cen")).Select(place => (place.Kind, place.Text)).OrderByDescending(place => place.Text));
        Assert.Equal(("PlusWIJk", "Hoensbroek", "/zoeken?waar=Hoensbroek"), (await AskAsync("?waar=hoens"))[0]);
        Assert.Equal(("gemeente", "Brunssum", "/zoeken?waar=Brunssum"), (await AskAsync("?waar=brunsum"))[0]);
        Assert.Equal(("PlusWIJk", "Hoensbroek", "/zoeken?waar=Hoensbroek"), (await AskAsync("?waar=gebr"))[0]);
        Assert.Equal(("over de grens", "Aken", "/zoeken?waar=Aken"), (await AskAsync("?waar=aach"))[0]);
        Assert.Empty(await AskAsync("?waar=6431"));
    }

    [Fact]
    public async Task What_is_for_professionals_ended_or_calls_for_volunteers_is_not_suggested()
    {
        site.Show(
            World.Offer(1, "Xylofoon overleg", facts => facts with { Audience = Audience.Professional }) with { OrganisationName = "Xylofoonpraktijk" },
            World.Offer(2, "Xylofoon gezocht", facts => facts with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Zoekt }),
            World.Offer(3, "Xylofoon voorbij", facts => facts with { Ends = new DateOnly(2026, 11, 1) }));

        Assert.Empty(await AskAsync("?wat=xylo"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?wat=")]
    [InlineData("?wat=k")]
    [InlineData("?waar=k")]
    [InlineData("?wat=ik+wil+niet+meer+leven")]
    [InlineData("?wat=mijn+man+slaat+mij")]
    [InlineData("?wat=%F0%9F%91%A9%E2%80%8D&waar=hoens")]
    [InlineData("?wat=%ED%A0%80")]
    [InlineData("?wat=%27%3B+DROP+TABLE+listings%3B--")]
    [InlineData("?wat=%3Cscript%3E")]
    [InlineData("?wat=%D9%85%D8%B3%D8%A7")]
    public async Task Nothing_typed_a_person_in_need_and_nonsense_get_an_empty_list(string query)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        Assert.Empty(await AskAsync(query));
    }

    [Theory]
    [InlineData("sch")]
    [InlineData("schul")]
    [InlineData("gewel")]
    [InlineData("praten over g")]
    public async Task Nothing_about_shame_is_shown_before_it_was_typed(string typed)
    {
        site.Show(World.Offer(1, "Schuldhulp"), World.Offer(2, "Praten over geweld thuis") with { OrganisationName = "Schuldhulpmaatje" });

        var shown = (await AskAsync($"?wat={Uri.EscapeDataString(typed)}")).Select(one => one.Text);

        Assert.DoesNotContain(shown, text => text.Contains("schuld", StringComparison.OrdinalIgnoreCase) || text.Contains("geweld", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("wat")]
    [InlineData("waar")]
    public async Task A_whole_story_gets_an_empty_list_and_what_no_browser_sends_is_refused(string field)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        Assert.Empty(await AskAsync($"?{field}={string.Concat(Enumerable.Repeat("koffie+", 500))}"));
        using var refused = await site.AskAsync($"/zoeken/suggesties?{field}={new string('a', 10_000)}");
        Assert.Equal(HttpStatusCode.RequestUriTooLong, refused.StatusCode);
    }

    [Fact]
    public async Task A_site_that_is_still_starting_suggests_nothing()
    {
        site.ShowNothingYet();

        Assert.Empty(await AskAsync("?wat=koffie"));
    }

    [Fact]
    public async Task Nobody_keeps_what_was_typed_and_search_engines_stay_out()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        using var response = await site.AskAsync("/zoeken/suggesties?wat=koffie");

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/", 1)]
    [InlineData("/zoeken", 1)]
    [InlineData("/zoeken?wat=koffie&waar=6431", 2)]
    [InlineData("/direct-hulp", 0)]
    [InlineData("/privacy", 0)]
    [InlineData("/aanbod/c000001/het-aanbod", 0)]
    public async Task Only_pages_with_the_search_form_load_the_script_by_an_address_that_browsers_may_keep(string address, int scripts)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var found = (await site.ReadAsync(address)).QuerySelectorAll("script[src*=suggest], script[src*=results]");

        Assert.Equal(scripts, found.Length);
        foreach (var script in found)
        {
            Assert.True(script.HasAttribute("defer"));
            Assert.Matches(@"^/assets/(suggest|results)\.[a-z0-9]{6,}\.js$", script.GetAttribute("src"));
            using var answer = await site.AskAsync(script.GetAttribute("src")!);
            Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task The_script_is_small_and_an_old_phone_can_read_it()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));
        var source = (await site.ReadAsync("/")).QuerySelector("script")!.GetAttribute("src")!;

        using var answer = await site.AskAsync(source);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.InRange(text.Length, 500, 6000);
        Assert.DoesNotContain("?.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("??", text, StringComparison.Ordinal);
        Assert.DoesNotContain("async ", text, StringComparison.Ordinal);
    }

    private async Task<List<(string Kind, string Text, string Href)>> AskAsync(string query)
    {
        using var response = await site.AskAsync("/zoeken/suggesties" + query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return [.. answer.RootElement.EnumerateArray().Select(one =>
            (one.GetProperty("kind").GetString()!, one.GetProperty("text").GetString()!, one.GetProperty("href").GetString()!))];
    }
}
