using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>At half past two at night.</summary>
public sealed class CarerAtNightTests(Visitors visitors)
{
    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task A_carer_who_lies_awake_reads_who_answers_now_and_when_the_others_open(Hand hand)
    {
        await using var carer = await visitors.SetOutAsync(Look.Phone, hand, atNight: true);
        await carer.AskAsync("ik zorg dag en nacht voor mijn man", "6431");

        var chain = carer.Page.GetByRole(AriaRole.Region, new() { Name = "Zit het er niet bij?" });
        await Expect(chain).ToContainTextAsync("Welzijnscoach Hoensbroek");
        await Expect(chain.Locator(".sk-open")).ToHaveCountAsync(0);
        await Expect(chain).ToContainTextAsync("Nu dicht, open om 9 uur.");
        await Expect(carer.Page.Locator("main")).ToContainTextAsync("Of bel De Luisterlijn: 088 0767 000, dag en nacht.");
        await Expect(carer.Page.Locator("#bellen .sk-closed")).ToHaveTextAsync("Nu dicht");
        await Expect(carer.Page.Locator("#bellen")).ToContainTextAsync("open om 9 uur");
        await carer.ArriveAsync("nacht lijst");

        await carer.ChooseAsync(carer.Link("Direct hulp"));
        await Expect(carer.Heading).ToHaveTextAsync("Direct hulp");
        var talk = carer.Page.GetByRole(AriaRole.Region, new() { Name = "Praten of raad vragen" });
        await Expect(talk.Locator("a[href='tel:+31880767000']")).ToBeVisibleAsync();
        // The child is not left with a line that sleeps.
        var child = carer.Page.Locator(".sk-line").Filter(new() { HasText = "Je bent een kind" });
        await Expect(child).ToContainTextAsync("Nu dicht, open om 11 uur. Bel tot die tijd Veilig Thuis.");
        await Expect(child.Locator("a[href='tel:08002000']")).ToBeVisibleAsync();
        await carer.ArriveAsync("nacht direct hulp");
    }

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task What_is_open_day_and_night_says_that_it_is_open_now(Hand hand)
    {
        await using var carer = await visitors.SetOutAsync(Look.Phone, hand, atNight: true);
        await carer.AskAsync("een weekend logeren voor mijn man", "Margraten");

        var card = carer.Page.Locator(".sk-card").Filter(new() { HasText = "Een weekend logeren, dan kunt u even slapen" });
        await Expect(card).ToContainTextAsync("Nu open.");
        await carer.ChooseAsync(card.Locator(".sk-card__title a"));

        await Expect(carer.Page.Locator(".sk-first")).ToContainTextAsync("Nu open");
        await Expect(carer.Page.Locator(".sk-first a[href='tel:+31430009062']")).ToBeVisibleAsync();
        await carer.ArriveAsync("nacht aanbod");
    }
}
