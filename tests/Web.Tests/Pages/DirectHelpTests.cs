using System.Globalization;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class DirectHelpTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task All_lines_stand_under_now_today_and_a_talk()
    {
        site.Show();

        var page = await site.ReadAsync("/direct-hulp");

        Assert.Equal("Direct hulp", HtmlAssert.Heading(page));
        Assert.Equal(["Nu", "Vandaag", "Praten of raad vragen"], page.Texts(".sk-level h2"));
        var numbers = page.QuerySelectorAll(".sk-line a[href^='tel:']").Select(link => link.GetAttribute("href"));
        Assert.Superset(new HashSet<string?>(["tel:112", "tel:113", "tel:08002000", "tel:08000188", "tel:+31880767000"]), numbers.ToHashSet());
    }

    [Fact]
    public async Task Leaving_comes_first_and_needs_no_script()
    {
        site.Show();

        var page = await site.ReadAsync("/direct-hulp");

        var exit = page.QuerySelector(".sk-exit a")!;
        Assert.Equal("Snel weg", exit.Words());
        Assert.Equal("https://www.wikipedia.org/", exit.GetAttribute("href"));
        Assert.Equal("noreferrer", exit.GetAttribute("rel"));
        // Only "Lees voor" has one: what helps is all links.
        Assert.Matches(@"^/assets/aloud\.", Assert.Single(page.QuerySelectorAll("script")).GetAttribute("src"));
    }

    [Fact]
    public async Task The_page_leaves_as_few_traces_as_it_can_and_says_which()
    {
        site.Show();

        using var answer = await site.AskAsync("/direct-hulp");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("SocialeKaart", page.Title);
        Assert.Contains("“Snel weg” haalt dat niet weg.", page.MainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-24T09:15:00Z", "tel:08002000", "Nu dicht, open om 11 uur. Bel tot die tijd Veilig Thuis.")]
    [InlineData("2026-11-24T14:00:00Z", "tel:08000432", "Nu open, tot 21 uur.")]
    public async Task The_button_of_a_child_rings_whoever_answers_now(string moment, string rings, string said)
    {
        site.Show();
        site.App.Clock.Set(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));

        var page = await site.ReadAsync("/direct-hulp");

        var child = page.QuerySelectorAll(".sk-line").Single(line => line.Words().StartsWith("Je bent een kind", StringComparison.Ordinal));
        Assert.Equal(rings, child.QuerySelector("a.utrecht-button")!.GetAttribute("href"));
        Assert.Contains(said, child.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_there_before_the_index_is()
    {
        site.ShowNothingYet();

        var page = await site.ReadAsync("/direct-hulp");

        Assert.Equal("tel:112", page.QuerySelector(".sk-line a")!.GetAttribute("href"));
    }
}
