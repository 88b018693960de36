using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class DebtTests(Visitors visitors)
{
    private const string Village = "Slenaken";
    private const int First = 3;

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task Somebody_in_a_village_who_cannot_pay_reads_what_helps_at_once_and_finds_help_that_needs_no_name(Hand hand)
    {
        await using var debtor = await visitors.SetOutAsync(Look.Phone, hand);
        await debtor.AskAsync("ik kan de reekening niet betalen", Village);

        await Expect(debtor.Page.Locator("main")).ToContainTextAsync("Wij zochten op ‘rekening’.");
        var own = debtor.Page.GetByRole(AriaRole.Region, new() { Name = "Dit kunt u zelf doen" });
        Assert.True((await own.BoundingBoxAsync())!.Y < (await debtor.FirstCard.BoundingBoxAsync())!.Y);
        await SomethingOfTheFirstNeedsNoNameAndNoJourneyAsync(debtor);
        await debtor.ArriveAsync("rekening lijst");

        await debtor.ChooseAsync(debtor.Link("Lees meer: Ik kom niet rond"));
        await Expect(debtor.Page).ToHaveURLAsync($"/hulp/rondkomen?waar={Village}");
        await Expect(debtor.Page.Locator("#buurt")).ToContainTextAsync($"Hulp bij {Village}");
        await debtor.ArriveAsync("rekening lezen");
    }

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task With_little_near_the_village_it_says_how_far_it_looked_and_who_can_be_called(Hand hand)
    {
        await using var debtor = await visitors.SetOutAsync(Look.Phone, hand);
        await debtor.AskAsync("ik heb sgulden", Village);

        await Expect(debtor.Page.Locator("main")).ToContainTextAsync("Tot 10 kilometer vonden wij weinig. Wij zochten tot 25 kilometer.");
        await Expect(debtor.Page.GetByRole(AriaRole.Region, new() { Name = "Praat eerst met iemand" }).Locator("a[href='tel:08008115']")).ToBeVisibleAsync();
        await SomethingOfTheFirstNeedsNoNameAndNoJourneyAsync(debtor);
        var chain = debtor.Page.GetByRole(AriaRole.Region, new() { Name = "Zit het er niet bij?" });
        await Expect(chain).ToContainTextAsync("Wijkteam Gulpen-Wittem");
        await Expect(chain).ToContainTextAsync("Zorgloket Gulpen-Wittem");
        await Expect(chain).ToContainTextAsync("Nu open, tot 17 uur.");

        await debtor.ChooseAsync(debtor.Link("Lees meer: Ik heb schulden"));
        var page = debtor.Page.GetByRole(AriaRole.Main);
        await Expect(page.Locator("h2").First).ToHaveTextAsync("Praat eerst met iemand");
        await Expect(page.Locator("h2").Last).ToHaveTextAsync("Meer lezen");
        await debtor.ArriveAsync("schulden lezen");
    }

    // Shame: among the first stands something that can be had by telephone, without a name.
    private static async Task SomethingOfTheFirstNeedsNoNameAndNoJourneyAsync(Journey debtor)
    {
        var first = (await debtor.Page.Locator(".sk-card").AllInnerTextsAsync()).Take(First).ToList();
        Assert.Contains(first, card => card.Contains("Aan de telefoon.", StringComparison.Ordinal) && card.Contains("Zonder naam kan", StringComparison.Ordinal));
    }
}
