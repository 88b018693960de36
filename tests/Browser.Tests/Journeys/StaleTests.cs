using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class StaleTests(Visitors visitors)
{
    // Two of the demo region that nobody checked for more than half a year: one report each, for two would put it in doubt.
    [Theory]
    [InlineData(Hand.Finger, "Geldspreekuur Gulpen", "6271", "18 maart 2026")]
    [InlineData(Hand.Keyboard, "Repaircafé Sjilvend", "6451", "26 maart 2026")]
    public async Task Whoever_stood_before_a_closed_door_was_warned_and_says_so_without_a_name(Hand hand, string title, string place, string checkedOn)
    {
        await using var visitor = await visitors.SetOutAsync(Look.Phone, hand);
        await visitor.AskAsync(title, place);
        await Expect(visitor.FirstCard.Locator(".sk-card__checked")).ToHaveTextAsync($"Gecontroleerd op {checkedOn}. Bel even voor u gaat.");

        await visitor.ChooseAsync(visitor.FirstCard.Locator(".sk-card__title a"));
        await Expect(visitor.Heading).ToHaveTextAsync(title);
        await Expect(visitor.Page.Locator(".sk-doubt")).ToHaveTextAsync("Dit is lang niet gecontroleerd. Bel even voor u gaat.");
        await visitor.ArriveAsync("lang niet gecontroleerd");

        await visitor.ChooseAsync(visitor.Link("Klopt dit niet?"));
        await visitor.PickAsync("Het was dicht");
        await visitor.ArriveAsync("melden");
        await visitor.ChooseAsync(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Versturen" }));

        await Expect(visitor.Page).ToHaveURLAsync(new Regex("/melden/[0-9a-z]{7}/bedankt$"));
        await Expect(visitor.Heading).ToHaveTextAsync("Bedankt voor uw melding");
        await visitor.ArriveAsync("bedankt");
        await visitor.ChooseAsync(visitor.Link($"Terug naar {title}"));
        await Expect(visitor.Heading).ToHaveTextAsync(title);
    }
}
