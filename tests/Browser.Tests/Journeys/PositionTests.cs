using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>"Gebruik mijn plek", with what the browser says when somebody presses it.</summary>
public sealed class PositionTests(Visitors visitors)
{
    [Fact]
    public async Task Who_is_in_heerlen_presses_the_button_and_finds_what_is_near()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await PressAsync(visitor, new() { Latitude = 50.88771f, Longitude = 5.97962f });
        await Expect(Said(visitor)).ToHaveTextAsync("Uw plek is ingevuld.");
        await Expect(visitor.Page.Locator("#waar")).ToHaveValueAsync("Mijn plek (50.888, 5.980)");
        await Expect(visitor.Page).ToHaveURLAsync("/");

        await visitor.Page.Locator("#wat").FillAsync("koffie");
        await visitor.Page.Locator("#wat").PressAsync("Enter");

        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("bij Heerlen-Centrum, Heerlen");
        await Expect(visitor.Page.Locator(".sk-card").First).ToContainTextAsync("hemelsbreed");
        Assert.Empty(visitor.Elsewhere);
    }

    [Fact]
    public async Task Who_is_in_amsterdam_is_told_kindly_that_it_is_too_far()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await PressAsync(visitor, new() { Latitude = 52.37312f, Longitude = 4.89294f });
        await Expect(Said(visitor)).ToHaveTextAsync("Uw plek is ingevuld.");

        await visitor.Page.Locator("#waar").PressAsync("Enter");

        var box = visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Uw plek is te ver weg" });
        await Expect(box).ToContainTextAsync("Wij kennen alleen hulp in en bij Zuid-Limburg.");
        await Expect(box.GetByRole(AriaRole.Link)).ToHaveTextAsync("bekijk wat online of met de telefoon kan");
    }

    [Fact]
    public async Task Who_says_no_to_the_browser_is_asked_for_a_postcode_and_loses_nothing()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.GoAsync("/");
        await visitor.Page.Locator("#waar").FillAsync("6431");

        await Button(visitor).ClickAsync();

        await Expect(Said(visitor)).ToHaveTextAsync("Dat lukt niet. Vul uw postcode in.");
        await Expect(visitor.Page.Locator("#waar")).ToHaveValueAsync("6431");
    }

    [Fact]
    public async Task Nothing_is_asked_of_the_browser_before_somebody_presses()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.Page.AddInitScriptAsync("navigator.geolocation.getCurrentPosition = () => { window.asked = true; }");
        await visitor.GoAsync("/");

        Assert.False(await visitor.Page.EvaluateAsync<bool>("() => !!window.asked"));
        await Button(visitor).PressAsync("Enter");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => !!window.asked"));
        await Expect(Said(visitor)).ToHaveTextAsync("Even zoeken …");
    }

    private static async Task PressAsync(Visitor visitor, Geolocation at)
    {
        await visitor.Page.Context.GrantPermissionsAsync(["geolocation"]);
        await visitor.Page.Context.SetGeolocationAsync(at);
        await visitor.GoAsync("/");
        await Button(visitor).ClickAsync();
    }

    private static ILocator Button(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Gebruik mijn plek" });

    private static ILocator Said(Visitor visitor) => visitor.Page.Locator(".sk-here__said");
}
