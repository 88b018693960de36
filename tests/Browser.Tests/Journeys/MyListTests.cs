using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed partial class MyListTests(Visitors visitors)
{
    private const string HasWorker = "async () => (await navigator.serviceWorker.getRegistrations()).length > 0";

    // The worker does its work beside the page and tells nobody; whether it is done can only be seen.
    private const string UntilListIs = """
        async kept => {
          for (const end = Date.now() + 30000; Date.now() < end; await new Promise(go => setTimeout(go, 20)))
            if ((await caches.match('/lijst-op-dit-toestel') !== undefined) === kept) return true;
          return false;
        }
        """;

    private const string Kept = "() => window.localStorage.getItem('sk-lijst')";

    [Fact]
    public async Task Two_offers_are_kept_read_taken_off_and_forgotten_and_nothing_was_kept_before_asking()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        var page = visitor.Page;
        await KeepAsync(visitor, "/zoeken?wat=koffie&waar=6431");
        await KeepAsync(visitor, "/zoeken?wat=wandelen&waar=6431");

        await page.GetByText("Bekijk uw lijst").ClickAsync();
        await Expect(page.Locator(".sk-handout > li")).ToHaveCountAsync(2);

        await visitor.GoAsync("/mijn-lijst");
        await Expect(page.Locator(".sk-handout > li")).ToHaveCountAsync(2);

        await page.GetByText("Haal van de lijst").First.ClickAsync();
        await Expect(page.Locator(".sk-handout > li")).ToHaveCountAsync(1);
        Assert.Equal(7, (await page.EvaluateAsync<string>(Kept)).Length);

        await page.GetByRole(AriaRole.Button, new() { Name = "Wis mijn lijst" }).ClickAsync();
        await Expect(page.GetByText("Er staat nog niets op uw lijst.")).ToBeVisibleAsync();
        Assert.Null(await page.EvaluateAsync<string?>(Kept));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_list_that_somebody_sent_is_kept_only_when_one_says_so()
    {
        await using var sender = await visitors.WelcomeAsync(Look.Desk);
        await KeepAsync(sender, "/zoeken?wat=koffie&waar=6431");
        await sender.Page.GetByText("Bekijk uw lijst").ClickAsync();
        await Expect(sender.Page).ToHaveURLAsync(ListAddress());

        await using var receiver = await visitors.WelcomeAsync(Look.Phone);
        await receiver.GoAsync(new Uri(sender.Page.Url).PathAndQuery);
        Assert.Null(await receiver.Page.EvaluateAsync<string?>(Kept));

        await receiver.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar deze lijst op dit toestel" }).ClickAsync();
        await Expect(receiver.Page.GetByRole(AriaRole.Button, new() { Name = "Wis mijn lijst" })).ToBeVisibleAsync();
        Assert.NotNull(await receiver.Page.EvaluateAsync<string?>(Kept));
    }

    [Fact]
    public async Task Without_internet_the_list_and_the_lines_of_help_are_still_there_and_only_those()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        var page = visitor.Page;
        await visitor.GoAsync("/zoeken?wat=koffie&waar=6431");
        Assert.False(await page.EvaluateAsync<bool>(HasWorker));
        await KeepAsync(visitor, "/zoeken?wat=koffie&waar=6431");
        var title = await page.Locator("h1").InnerTextAsync();
        Assert.True(await page.EvaluateAsync<bool>(UntilListIs, true));

        await visitor.LoseInternetAsync();
        await page.GotoAsync("/mijn-lijst");
        await Expect(page.Locator(".sk-handout h2")).ToHaveTextAsync(title);
        await page.GotoAsync("/zoeken?wat=koffie&waar=6431");
        await Expect(page.Locator("h1")).ToHaveTextAsync("U hebt geen internet");
        await Expect(page.Locator("main a[href='tel:112']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_list_with_an_offer_on_safety_does_not_stay_for_when_there_is_no_internet()
    {
        await using var visitor = await visitors.WelcomeAsync(Look.Phone);
        var page = visitor.Page;
        await KeepAsync(visitor, "/zoeken?wat=koffie&waar=6431");
        Assert.True(await page.EvaluateAsync<bool>(UntilListIs, true));
        var coffee = await page.EvaluateAsync<string>(Kept);
        await visitor.GoAsync("/zoeken?wat=praatgroep+geweld&waar=6431&onderwerp=12" + PublicPages.FirstCard);
        var safety = new Uri(page.Url).Segments[2].TrimEnd('/');

        await visitor.GoAsync($"/mijn-lijst?aanbod={coffee},{safety}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar deze lijst op dit toestel" }).ClickAsync();
        Assert.True(await page.EvaluateAsync<bool>(UntilListIs, false));

        await visitor.LoseInternetAsync();
        await page.GotoAsync("/mijn-lijst");
        await Expect(page.Locator("h1")).ToHaveTextAsync("U hebt geen internet");
    }

    private static async Task KeepAsync(Visitor visitor, string search)
    {
        await visitor.GoAsync(search + PublicPages.FirstCard);
        var before = await visitor.Page.EvaluateAsync<string?>(Kept);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Zet op mijn lijst" }).ClickAsync();
        await Expect(visitor.Page.GetByText("Bewaard op dit toestel.")).ToBeVisibleAsync();
        Assert.NotEqual(before, await visitor.Page.EvaluateAsync<string?>(Kept));
    }

    [GeneratedRegex("/mijn-lijst\\?aanbod=[0-9a-z]{7}$")]
    private static partial Regex ListAddress();
}
