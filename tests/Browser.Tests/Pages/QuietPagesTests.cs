using Microsoft.Playwright;
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

        Assert.Empty(await visitor.CookiesAsync());
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveCountAsync(1);
        var letters = await visitor.Page.Locator("h1").EvaluateAsync<string>("h => getComputedStyle(h).fontFamily");
        Assert.Contains("Atkinson", letters, StringComparison.Ordinal);
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
