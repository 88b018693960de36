using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class QuietPagesTests(Visitors visitors)
{
    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_visit_leaves_no_trace_asks_nobody_else_and_gives_the_browser_no_complaint(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(page);

        Assert.Empty(await visitor.CookiesAsync());
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_page_has_one_main_heading_a_title_and_the_type_of_the_house(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(page);

        var heading = visitor.Page.Locator("h1");
        await Assertions.Expect(heading).ToHaveCountAsync(1);
        Assert.EndsWith(" - SocialeKaart", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Contains("Atkinson", await heading.EvaluateAsync<string>("h => getComputedStyle(h).fontFamily"), StringComparison.Ordinal);
    }
}
