using System.Text.RegularExpressions;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>On Tuesday 24 November 2026, a quarter past ten.</summary>
public sealed partial class AgendaTests(Visitors visitors)
{
    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task Somebody_who_is_free_tonight_finds_what_costs_nothing_near_Brunssum_and_takes_it_along(Hand hand)
    {
        await using var neighbour = await visitors.SetOutAsync(Look.Phone, hand);
        await neighbour.BeginAsync("/");
        await neighbour.ChooseAsync(neighbour.Link("Agenda"));
        await Expect(neighbour.Heading).ToHaveTextAsync("Wat is er te doen?");
        await neighbour.WriteAsync(neighbour.Page.GetByLabel("Uw postcode of plaats"), "Brunssum");
        await neighbour.Page.Keyboard.PressAsync("Enter");
        await Expect(neighbour.Heading).ToHaveTextAsync("Agenda bij Brunssum");

        await neighbour.ChooseAsync(neighbour.Page.Locator("nav[aria-label='Snel kiezen'] a", new() { HasText = "gratis" }));
        await neighbour.ChooseAsync(neighbour.Page.Locator("nav[aria-label='Snel kiezen'] a", new() { HasText = "avond" }));

        await Expect(neighbour.Page).ToHaveURLAsync(new Regex(@"/agenda\?waar=Brunssum&kosten=gratis&deel=avond"));
        await Expect(neighbour.Page.Locator(".sk-day h2").First).ToHaveTextAsync(new Regex(@"^Vandaag\s+Dinsdag 24 november$"));
        var prices = await neighbour.Page.Locator(".sk-agenda__cost").AllInnerTextsAsync();
        Assert.NotEmpty(prices);
        Assert.All(prices, price => Assert.StartsWith("Gratis.", price, StringComparison.Ordinal));
        var first = await neighbour.Page.Locator(".sk-agenda__title a").First.InnerTextAsync();
        await neighbour.ArriveAsync("agenda brunssum");

        var file = await neighbour.Page.RunAndWaitForDownloadAsync(() => neighbour.ChooseAsync(neighbour.Link("Haal het bestand op")));

        var calendar = Folds().Replace(await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken), "");
        Assert.Equal("agenda.ics", file.SuggestedFilename);
        Assert.StartsWith("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:{first.Replace(",", "\\,", StringComparison.Ordinal)}", calendar, StringComparison.Ordinal);
        await Expect(neighbour.Link("Volg deze agenda")).ToHaveAttributeAsync("href", new Regex(@"^webcal://.+/agenda\.ics\?waar=Brunssum&kosten=gratis&deel=avond$"));
    }

    [GeneratedRegex(@"\r\n ")]
    private static partial Regex Folds();
}
