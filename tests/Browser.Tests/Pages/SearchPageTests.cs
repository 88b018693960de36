using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Pages;

public sealed partial class SearchPageTests(Visitors visitors)
{
    [Fact]
    public async Task A_choice_narrows_the_list_and_can_be_taken_away_again()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431");
        var all = await TitlesAsync(page);

        var free = page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() });
        var promised = int.Parse(Digits().Match(await free.InnerTextAsync()).Value, CultureInfo.InvariantCulture);
        await free.ClickAsync();

        await Expect(page).ToHaveURLAsync("/zoeken?wat=koffie&waar=6431&kosten=gratis");
        await Expect(page.Locator("h1")).ToHaveTextAsync(new Regex($"^{promised} plek"));
        Assert.All(await page.Locator(".sk-facts > div:last-child dd").AllInnerTextsAsync(), cost => Assert.StartsWith("gratis", cost, StringComparison.OrdinalIgnoreCase));

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Uw keuzes" }).GetByRole(AriaRole.Link, new() { Name = "gratis weghalen" }).ClickAsync();

        await Expect(page).ToHaveURLAsync("/zoeken?wat=koffie&waar=6431");
        Assert.Equal(all, await TitlesAsync(page));
    }

    [Fact]
    public async Task A_pin_on_the_map_leads_to_the_card_with_the_same_number()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431");
        var pin = page.Locator("#kaart a[aria-label^='Nummer ']").Last;
        var name = await pin.GetAttributeAsync("aria-label") ?? "";
        var number = Digits().Match(name).Value;

        await pin.ClickAsync();

        var card = page.Locator($"#plek-{number}");
        await Expect(page).ToHaveURLAsync($"/zoeken?wat=koffie&waar=6431#plek-{number}");
        await Expect(card).ToBeInViewportAsync();
        await Expect(card.Locator(".sk-pin")).ToHaveTextAsync($"Nummer {number}");
        Assert.Contains(await card.Locator(".sk-card__title a").InnerTextAsync(), name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_desk_the_map_stands_beside_the_list_and_on_a_phone_below_it()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431");

        var (card, map) = (await BoxAsync(visitor.Page, ".sk-card"), await BoxAsync(visitor.Page, "#kaart"));
        Assert.True(map.X >= card.X + card.Width);
        await visitor.Page.SetViewportSizeAsync(Look.Phone.Width, Look.Phone.Height);
        (card, map) = (await BoxAsync(visitor.Page, ".sk-card"), await BoxAsync(visitor.Page, "#kaart"));
        Assert.True(map.Y >= card.Y + card.Height);
    }

    [Fact]
    public async Task A_name_that_two_villages_share_is_chosen_from_a_list()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync("/zoeken?wat=koffie&waar=Termaar");

        await visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Termaar" }).First.ClickAsync();

        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("bij Termaar");
        await Expect(visitor.Page.Locator(".sk-card").First).ToBeVisibleAsync();
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(IPage page, string selector) =>
        await page.Locator(selector).First.BoundingBoxAsync() ?? throw new InvalidOperationException($"{selector} is not on the page.");

    private static Task<IReadOnlyList<string>> TitlesAsync(IPage page) => page.Locator(".sk-card__title a").AllInnerTextsAsync();

    [GeneratedRegex(@"^\s*gratis")]
    private static partial Regex Free();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
