using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class GuideTests(Visitors visitors)
{
    private const int SmallestTarget = 48;

    [Fact]
    public async Task Somebody_without_words_and_without_a_mouse_finds_something()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        var page = visitor.Page;
        await visitor.GoAsync("/");

        (string Tile, string Next)[] taps =
        [
            ("Ik weet het niet goed", "Voor wie zoekt u hulp?"), ("Voor mijzelf", "Waar gaat het over?"),
            ("Mensen ontmoeten", "Wat past het best?"), ("Samen met anderen", "Waar zoekt u?"),
        ];
        foreach (var (tile, next) in taps)
        {
            await Keys.ToAsync(page.GetByRole(AriaRole.Link, new() { Name = tile }));
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("h1")).ToHaveTextAsync(next);
        }

        await Keys.ToAsync(page.Locator("#waar"));
        await page.Keyboard.TypeAsync("6431");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/zoeken\\?.*waar=6431"));
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Uw antwoorden" })).ToContainTextAsync("samen met anderen");
        await Expect(page.Locator(".sk-card").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Back_leads_to_the_question_before()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);
        var page = visitor.Page;
        await page.GotoAsync("/help-mij-kiezen");
        await page.GetByRole(AriaRole.Link, new() { Name = "Voor iemand anders" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Geld en rekeningen" }).ClickAsync();

        await page.GoBackAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Waar gaat het over?");
        await page.GetByRole(AriaRole.Link, new() { Name = "Vorige vraag" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Voor wie zoekt u hulp?");
    }

    [Theory]
    [InlineData("/help-mij-kiezen")]
    [InlineData("/help-mij-kiezen?voor=mij")]
    [InlineData("/help-mij-kiezen?voor=mij&onderwerp=1")]
    public async Task Every_answer_is_easy_to_tap(string address)
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Narrow);
        await visitor.GoAsync(address);

        foreach (var tile in await visitor.Page.Locator(".sk-tiles a").AllAsync())
            Assert.True((await tile.BoundingBoxAsync())!.Height >= SmallestTarget);
    }

    [Fact]
    public async Task The_first_offer_is_in_sight_on_a_phone_below_the_advice()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync("/zoeken?wat=ik+slaap+slecht&waar=6431");

        var (advice, card) = (await visitor.Page.Locator(".sk-advice").BoundingBoxAsync(), await visitor.Page.Locator(".sk-card").First.BoundingBoxAsync());

        Assert.True(advice!.Height < 300, $"the advice takes {advice.Height} pixels");
        Assert.True(card!.Y < 1.5 * Look.Phone.Height, $"the first card begins at {card.Y}");
    }
}
