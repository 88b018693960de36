using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed partial class WithoutScriptTests(Visitors visitors)
{
    [Fact]
    public async Task A_lonely_resident_finds_a_number_to_call_on_a_phone_without_script()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);
        var page = visitor.Page;

        await page.GotoAsync("/");
        await page.GetByLabel("Uw vraag, in uw eigen woorden").FillAsync("koffie drinken");
        await page.GetByLabel("Uw postcode of plaats").FillAsync("6431");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoeken" }).ClickAsync();

        await Expect(page).ToHaveURLAsync("/zoeken?wat=koffie+drinken&waar=6431");
        var first = page.Locator(".sk-card").First;
        var title = await first.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).InnerTextAsync();
        await first.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();

        await Expect(page).ToHaveURLAsync(OfferAddress());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        var call = page.Locator("main a[href^='tel:']").First;
        await Expect(call).ToBeVisibleAsync();
        Assert.Matches(Dialable(), await call.GetAttributeAsync("href") ?? "");
    }

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task Everything_a_resident_comes_for_is_a_page_of_its_own(Hand hand)
    {
        await using var resident = await visitors.SetOutAsync(Look.Phone, hand, script: false);
        var page = resident.Page;
        await resident.AskAsync("koffie", "6431");
        await resident.ChooseAsync(page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Free() }));
        await Expect(page).ToHaveURLAsync("/zoeken?wat=koffie&waar=6431&kosten=gratis");
        await resident.ChooseAsync(resident.Link("dichtbij"));
        await Expect(page).ToHaveURLAsync("/zoeken?wat=koffie&waar=6431&kosten=gratis&sorteer=afstand");
        await resident.ArriveAsync("zonder script lijst");

        var title = await resident.FirstCard.Locator(".sk-card__title a").InnerTextAsync();
        await resident.ChooseAsync(resident.FirstCard.Locator(".sk-card__title a"));
        await Expect(resident.Heading).ToHaveTextAsync(title);
        var offer = page.Url;
        await resident.ChooseAsync(resident.Link("Zet op mijn lijst"));
        await Expect(resident.Heading).ToHaveTextAsync("Mijn lijst");
        await Expect(page.Locator(".sk-handout > li")).ToContainTextAsync(title);
        await resident.ArriveAsync("zonder script mijn lijst");

        await resident.BeginAsync(offer);
        await resident.ChooseAsync(resident.Link("Klopt dit niet?"));
        await resident.PickAsync("Iets anders");
        await resident.WriteAsync(page.GetByLabel("Hoe is het wel?"), "De deur is aan de achterkant");
        await resident.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Versturen" }));
        await Expect(resident.Heading).ToHaveTextAsync("Bedankt voor uw melding");
        await resident.ArriveAsync("zonder script bedankt");
    }

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task The_guided_help_leads_to_what_one_can_read_and_from_there_to_help_nearby(Hand hand)
    {
        await using var resident = await visitors.SetOutAsync(Look.Phone, hand, script: false);
        await resident.BeginAsync("/help-mij-kiezen");
        foreach (var answer in (string[])["Voor mijzelf", "Stress en verdriet", "Eerst zelf lezen"])
            await resident.ChooseAsync(resident.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = answer }));
        await Expect(resident.Page).ToHaveURLAsync(new Regex("/hulp#stress$"));

        await resident.ChooseAsync(resident.Link("Ik slaap slecht"));
        await Expect(resident.Page.Locator("h2#zelf")).ToBeVisibleAsync();
        await resident.WriteAsync(resident.Page.GetByLabel("Uw postcode of plaats"), "6431");
        await resident.ChooseAsync(resident.Page.GetByRole(AriaRole.Button, new() { Name = "Laat zien" }));

        await Expect(resident.Page.Locator("#buurt")).ToContainTextAsync("Hulp bij 6431");
        await Expect(resident.Page.Locator(".sk-near-offers a").First).ToBeVisibleAsync();
        await resident.ArriveAsync("zonder script lezen");
    }

    [Fact]
    public async Task A_folded_choice_opens_and_narrows_the_list_without_script()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);
        var page = visitor.Page;
        await page.GotoAsync("/zoeken?waar=6431");

        await page.Locator("#keuzes summary").Filter(new() { HasText = "Voor wie" }).ClickAsync();
        await page.Locator("#keuzes").GetByRole(AriaRole.Link, new() { NameRegex = Elderly() }).ClickAsync();

        await Expect(page).ToHaveURLAsync("/zoeken?waar=6431&groep=ouderen");
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Uw keuzes" })).ToContainTextAsync("ouderen");
        await Expect(page.Locator("#keuzes details[open]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_traces_on_a_phone_are_explained_without_script()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);
        await visitor.Page.GotoAsync("/direct-hulp");

        await visitor.Page.GetByText("Zo wist u uw sporen").ClickAsync();
        await visitor.Page.GetByText("Chrome, op een Android-telefoon").ClickAsync();

        await Expect(visitor.Page.GetByText("Kies “Geschiedenis”").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Somebody_tells_of_a_club_that_is_not_there_yet_without_script_or_cookie()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone, script: false);
        var page = visitor.Page;
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Link, new() { Name = "Dit staat er nog niet op" }).ClickAsync();
        await page.GetByLabel("Wat is het?").FillAsync("Breiclub De Losse Steek");
        await page.GetByRole(AriaRole.Button, new() { Name = "Versturen" }).ClickAsync();
        await Expect(page.Locator(".sk-errors")).ToContainTextAsync("Schrijf op waar het is");
        await Expect(page.GetByLabel("Wat is het?")).ToHaveValueAsync("Breiclub De Losse Steek");
        await page.GetByLabel("Waar is het?").FillAsync("6431");
        await page.GetByRole(AriaRole.Button, new() { Name = "Versturen" }).ClickAsync();

        await Expect(page).ToHaveURLAsync("/meedoen/bedankt");
        Assert.Empty(await visitor.CookiesAsync());
    }

    [GeneratedRegex(@"^\s*gratis")]
    private static partial Regex Free();

    [GeneratedRegex(@"^\s*ouderen \(")]
    private static partial Regex Elderly();

    [GeneratedRegex("/aanbod/[0-9a-z]{7}/[a-z0-9-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex OfferAddress();

    [GeneratedRegex(@"^tel:\+?[0-9]{3,15}$")]
    private static partial Regex Dialable();
}
