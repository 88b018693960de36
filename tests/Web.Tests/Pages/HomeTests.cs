namespace SocialeKaart.Web.Tests.Pages;

public sealed class HomeTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Home_asks_one_question_and_one_place()
    {
        site.Show();

        var page = await site.ReadAsync("/");

        Assert.Equal("Wat zoekt u in uw buurt?", HtmlAssert.Heading(page));
        Assert.Equal(["wat", "waar"], page.QuerySelectorAll("form input").Select(input => input.GetAttribute("name")));
        Assert.Equal("/zoeken", page.QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task The_twelve_subjects_stand_in_their_order_and_lead_to_a_search()
    {
        site.Show();

        var page = await site.ReadAsync("/");

        var links = page.QuerySelectorAll(".sk-tiles a").Select(link => link.GetAttribute("href"));
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"/zoeken?onderwerp={number}"), links);
        Assert.Equal("Mensen ontmoeten", page.Texts(".sk-tile__name")[0]);
        Assert.Equal("Veiligheid en ruzie", page.Texts(".sk-tile__name")[11]);
    }

    [Fact]
    public async Task A_PlusWIJk_has_the_same_number_in_the_list_and_on_the_map()
    {
        site.Show();

        var page = await site.ReadAsync("/");

        Assert.Equal("/wijk/heerlen/hoensbroek", page.QuerySelector(".sk-places a")!.GetAttribute("href"));
        Assert.Equal("1", page.QuerySelector(".sk-places .sk-pin")!.TextContent);
        Assert.Equal(["1"], page.Texts(".sk-map__pin text"));
    }

    [Fact]
    public async Task Who_does_not_know_finds_a_person()
    {
        site.Show();

        var page = await site.ReadAsync("/");

        Assert.Equal("/help-mij-kiezen", page.QuerySelector(".sk-tile--wide a")!.GetAttribute("href"));
        Assert.Equal("tel:+31450001010", page.QuerySelector("#bellen a.sk-number")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("2026-11-24T09:15:00Z", "Nu open, tot 17 uur.")]
    [InlineData("2026-11-24T20:15:00Z", "Nu dicht, morgen open om 9 uur.")]
    public async Task The_desk_says_whether_somebody_answers_now(string moment, string said)
    {
        site.Show();
        site.App.Clock.Set(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

        var page = await site.ReadAsync("/");

        Assert.StartsWith(said, page.Texts("#bellen div:last-child p:last-child")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_shows_while_the_index_is_still_being_made()
    {
        site.ShowNothingYet();

        var page = await site.ReadAsync("/");

        Assert.Equal(12, page.QuerySelectorAll(".sk-tiles a").Length);
    }
}
