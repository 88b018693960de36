using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class QuietPagesTests(Visitors visitors)
{
    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_page_has_one_heading_leaves_no_trace_asks_nobody_else_and_breaks_no_rule(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(page);

        var cookies = await visitor.CookiesAsync();
        var kept = await visitor.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length");
        var headings = await visitor.Page.Locator("h1").CountAsync();
        var letters = await visitor.Page.Locator("h1").First.EvaluateAsync<string>("h => getComputedStyle(h).fontFamily");
        Assert.Multiple(
            () => Assert.Empty(cookies),
            () => Assert.Equal(0, kept),
            () => Assert.Empty(visitor.Elsewhere),
            () => Assert.True(visitor.Complaints.Count == 0, string.Join(Environment.NewLine, visitor.Complaints)),
            () => Assert.Equal(1, headings),
            () => Assert.Contains("Atkinson", letters, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/direct-hulp", "SocialeKaart")]
    [InlineData("/zoeken?wat=mijn+man+slaat+mij", "Zoeken - SocialeKaart")]
    [InlineData("/privacy", "Privacy - SocialeKaart")]
    public async Task The_title_in_the_history_tells_nothing_that_could_harm(string page, string title)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);

        await visitor.GoAsync(page);

        Assert.Equal(title, await visitor.Page.TitleAsync());
    }
}
