using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>Choices beside the list change it in place; without script, or when that fails, they are links.</summary>
public sealed partial class InPlaceTests(Visitors visitors)
{
    private const string Coffee = "/zoeken?wat=koffie&waar=6431";

    // Survives what happens in place, and no navigation.
    private const string Mark = "() => { window.sameDocument = true; }";
    private const string IsSame = "() => window.sameDocument === true";

    [Fact]
    public async Task A_choice_changes_the_list_in_place_keeps_the_keyboard_where_it_was_and_is_said_aloud()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync(Coffee);
        await page.EvaluateAsync(Mark);

        await page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync($"{Coffee}&kosten=gratis");
        var chosen = page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() });
        await Expect(chosen).ToHaveAttributeAsync("aria-current", "true");
        await Expect(chosen).ToBeFocusedAsync();
        await Expect(page.Locator("#resultaten ~ [role=status]")).ToHaveTextAsync(new Regex("^[0-9]+ plek"));
        Assert.Equal(await page.Locator("h1").InnerTextAsync(), await page.Locator("#resultaten ~ [role=status]").InnerTextAsync());
        Assert.True(await page.EvaluateAsync<bool>(IsSame));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Back_and_forward_show_what_was_shown()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync(Coffee);
        await page.EvaluateAsync(Mark);
        var all = await page.Locator("h1").InnerTextAsync();
        await page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() }).ClickAsync();
        await Expect(page.Locator("h1")).Not.ToHaveTextAsync(all);
        var free = await page.Locator("h1").InnerTextAsync();

        await page.GoBackAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(all);
        await Expect(page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() })).Not.ToHaveAttributeAsync("aria-current", "true");
        await page.GoForwardAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync(free);
        await Expect(page).ToHaveURLAsync($"{Coffee}&kosten=gratis");
        Assert.True(await page.EvaluateAsync<bool>(IsSame));
    }

    [Fact]
    public async Task The_next_page_begins_at_its_heading()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        var page = visitor.Page;
        await visitor.GoAsync("/zoeken?waar=6431");

        await page.GetByRole(AriaRole.Link, new() { Name = "Volgende" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("bladzijde=2"));
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await Expect(page.Locator("h1")).ToBeInViewportAsync();
        await Expect(page.Locator(".sk-card .sk-pin").First).ToContainTextAsync("11");
    }

    [Fact]
    public async Task List_or_map_and_the_order_change_in_place_too()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        var page = visitor.Page;
        await visitor.GoAsync(Coffee);
        await page.EvaluateAsync(Mark);

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Lijst of kaart" }).GetByRole(AriaRole.Link, new() { Name = "Kaart" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("toon=kaart"));
        var (map, card) = (await page.Locator("#kaart").BoundingBoxAsync(), await page.Locator(".sk-card").First.BoundingBoxAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "dichtbij" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("sorteer=afstand&toon=kaart"));

        Assert.True(map!.Y < card!.Y);
        Assert.True(await page.EvaluateAsync<bool>(IsSame));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(503)]
    public async Task When_the_site_does_not_answer_the_browser_goes_there_itself(int? status)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync(Coffee);
        await page.EvaluateAsync(Mark);
        await page.RouteAsync("**/zoeken?*", route => route.Request.IsNavigationRequest ? route.ContinueAsync()
            : status is { } code ? route.FulfillAsync(new() { Status = code, Body = "" }) : route.AbortAsync());

        await page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() }).ClickAsync();

        await Expect(page).ToHaveURLAsync($"{Coffee}&kosten=gratis");
        await Expect(page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() })).ToHaveAttributeAsync("aria-current", "true");
        Assert.False(await page.EvaluateAsync<bool>(IsSame));
    }

    [Fact]
    public async Task A_choice_that_needs_a_way_out_loads_a_page_of_its_own()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/zoeken?waar=6431");
        await page.EvaluateAsync(Mark);

        await page.Locator("#keuzes summary").Filter(new() { HasText = "Onderwerp" }).ClickAsync();
        await page.EvaluateAsync("""
            () => { const link = document.querySelector('#keuzes a'); link.setAttribute('href', '/zoeken?waar=6431&onderwerp=12'); link.id = 'veiligheid'; }
            """);
        await page.Locator("#veiligheid").ClickAsync();

        await Expect(page).ToHaveURLAsync("/zoeken?waar=6431&onderwerp=12");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Snel weg" })).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>(IsSame));
    }

    [Fact]
    public async Task Without_script_a_choice_is_a_link()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);
        await visitor.Page.GotoAsync(Coffee);

        await visitor.Page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() }).ClickAsync();

        await Expect(visitor.Page).ToHaveURLAsync($"{Coffee}&kosten=gratis");
        await Expect(visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Uw keuzes" })).ToContainTextAsync("gratis");
    }

    [GeneratedRegex(@"^\s*gratis")]
    private static partial Regex Free();
}
