using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class SharingTests(Visitors visitors)
{
    private const string Offer = "/zoeken?wat=koffie&waar=6431" + PublicPages.FirstCard;

    [Fact]
    public async Task A_page_is_passed_on_by_the_browsers_own_way_without_the_place_one_searched_around()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        await visitor.Page.AddInitScriptAsync("navigator.share = what => { window.passedOn = what.url + ' ' + what.title; return Promise.resolve(); };");
        await visitor.GoAsync(Offer);

        await visitor.Page.GetByText("Deel dit").ClickAsync();

        var passedOn = await visitor.Page.EvaluateAsync<string>("() => window.passedOn");
        Assert.StartsWith(visitor.Page.Url.Split('?')[0], passedOn, StringComparison.Ordinal);
        Assert.DoesNotContain("waar", passedOn, StringComparison.Ordinal);
        Assert.EndsWith(await visitor.Page.Locator("h1").InnerTextAsync(), passedOn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_that_way_the_address_is_copied_and_that_is_said()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Desk);
        await visitor.Page.AddInitScriptAsync("""
            Object.defineProperty(navigator, 'share', { value: undefined });
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text; return Promise.resolve(); } } });
            """);
        await visitor.GoAsync(Offer);

        await visitor.Page.GetByText("Deel dit").ClickAsync();

        await Expect(visitor.Page.Locator(".sk-share [role=status]")).ToHaveTextAsync("Het adres is gekopieerd. U kunt het nu plakken.");
        Assert.Equal(visitor.Page.Url, await visitor.Page.EvaluateAsync<string>("() => window.copied"));
    }

    [Fact]
    public async Task Without_script_there_is_no_dead_button_and_the_address_can_be_copied_by_hand()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);
        await visitor.Page.GotoAsync("/zoeken?wat=koffie&waar=6431");
        await visitor.Page.Locator(".sk-card__title a").First.ClickAsync();

        await Expect(visitor.Page.GetByText("Deel dit")).ToBeHiddenAsync();
        await Expect(visitor.Page.GetByText("Printen")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".sk-address-bar")).ToHaveTextAsync(visitor.Page.Url);
    }
}
