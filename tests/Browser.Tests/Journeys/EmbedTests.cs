using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class EmbedTests(Visitors visitors)
{
    [Fact]
    public async Task Somebody_on_the_site_of_a_gemeente_searches_in_our_box_and_arrives_at_our_results_without_a_cookie()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await ShowAsync(visitor, DemoSite.Foreign, "/insluiten/zoeken?waar=Brunssum");
        var box = visitor.Page.FrameLocator("iframe");

        await Expect(box.Locator("#waar")).ToHaveValueAsync("Brunssum");
        await box.Locator("#wat").FillAsync("koffie");
        await box.GetByRole(AriaRole.Button, new() { Name = "Zoeken" }).ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync(new Regex(@"^http://127\.0\.0\.1:\d+/zoeken\?wat=koffie&waar=Brunssum$"));
        Assert.Empty(await visitor.CookiesOnTheWayAsync());
    }

    [Fact]
    public async Task The_week_of_a_wijk_stands_on_that_site_too_and_a_tap_opens_the_offer_in_the_whole_window()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await ShowAsync(visitor, DemoSite.Foreign, "/insluiten/wijk/heerlen/hoensbroek");

        await visitor.Page.FrameLocator("iframe").Locator(".sk-day a").First.ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync(new Regex(@"^http://127\.0\.0\.1:\d+/(aanbod|plek)/"));
    }

    [Theory]
    [InlineData("http://localhost:9998", "/insluiten/zoeken")]
    [InlineData(DemoSite.Foreign, "/")]
    public async Task A_site_that_was_not_named_and_a_page_that_is_not_meant_for_it_stay_empty(string site, string path)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);

        await ShowAsync(visitor, site, path);

        await Expect(visitor.Page.FrameLocator("iframe").Locator("#wat")).ToHaveCountAsync(0);
        Assert.Contains(visitor.Complaints, complaint => complaint.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    // The site of somebody else is the outer world: the browser is handed the page it would have brought.
    private static async Task ShowAsync(Visitor visitor, string site, string path)
    {
        await visitor.GoAsync("/bestaat-niet");
        var address = new Uri(new Uri(visitor.Page.Url), path);
        await visitor.Page.RouteAsync($"{site}/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<!DOCTYPE html><html lang=nl><title>Een gemeente</title><h1>Een gemeente</h1><iframe src=\"{address}\" title=\"Zoek hulp\" width=\"100%\" height=\"480\"></iframe>",
        }));
        await visitor.Page.GotoAsync($"{site}/");
    }
}
