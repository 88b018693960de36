using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;
using static SocialeKaart.Browser.Tests.Visits.BigMap;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>When the map after a tap does not come, or not all of it, or must not be there.</summary>
public sealed class MapWithoutTests(Visitors visitors)
{
    [Fact]
    public async Task When_the_images_do_not_come_the_borders_names_and_pins_are_there_and_it_is_said()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await page.RouteAsync($"{(await visitors.TilesAsync()).Address}/**", route => route.AbortAsync());
        await visitor.GoAsync(Coffee);

        await OpenAsync(page);

        await Expect(page.Locator(".sk-big__status")).ToHaveTextAsync("De achtergrond laadt niet. De plekken staan er wel.");
        await Expect(page.Locator("path.sk-big__own")).ToBeVisibleAsync();
        await Expect(page.Locator(".sk-big__name span").Filter(new() { HasText = "Hoensbroek" }).First).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(page, "kaart zonder beelden", Look.Usual);
    }

    [Fact]
    public async Task When_the_script_of_the_map_does_not_come_the_drawing_stays()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        var page = visitor.Page;
        await page.RouteAsync("**/assets/map.*.js", route => route.AbortAsync());
        await visitor.GoAsync(Coffee);

        await Tap(page).ClickAsync();

        await Expect(page.Locator(".sk-tap [role=status]")).ToHaveTextAsync("De kaart laadt niet. De kleine kaart blijft staan.");
        await Expect(page.Locator("#kaart > svg")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/zoeken?wat=mijn+man+slaat+mij&waar=6431")]
    [InlineData("/zoeken?waar=6431&onderwerp=12")]
    public async Task A_page_with_a_way_out_offers_no_such_map(string address)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);

        await visitor.GoAsync(address);

        await Expect(visitor.Page.Locator("#kaart")).ToBeVisibleAsync();
        await Expect(Tap(visitor.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_script_nothing_of_it_is_there_to_see_or_to_reach()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);

        await visitor.Page.GotoAsync(Coffee);

        await Expect(visitor.Page.Locator("#kaart > svg")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".sk-tap button")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_moves_when_the_button_shows_itself(int width)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk with { Width = width });
        var page = visitor.Page;
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/assets/tap.*.js", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync($"{Coffee}&toon=kaart", new() { WaitUntil = WaitUntilState.Commit });
        await Expect(page.Locator("footer")).ToBeVisibleAsync();
        await page.EvaluateAsync("() => document.fonts.ready");
        await Expect(page.Locator(".sk-tap button")).ToBeHiddenAsync();
        var before = await visitor.TopsAsync();

        held.SetResult();
        await Expect(Tap(page)).ToBeVisibleAsync();

        Assert.Equal(before, await visitor.TopsAsync());
    }
}
