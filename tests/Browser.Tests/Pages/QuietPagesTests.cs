using SocialeKaart.Browser.Tests.Visits;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed class QuietPagesTests(Visitors visitors)
{
    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_visit_leaves_nothing_behind_and_asks_nobody_else(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(page);

        Assert.Empty(await visitor.CookiesAsync());
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        Assert.Empty(visitor.Elsewhere);
    }

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task The_browser_has_nothing_to_complain_of(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(page);

        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task Every_page_wears_the_styles_of_the_house(string page)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(page);

        var font = await visitor.Page.Locator("h1").EvaluateAsync<string>("h => getComputedStyle(h).fontFamily");
        Assert.Contains("Atkinson", font, StringComparison.Ordinal);
    }
}
