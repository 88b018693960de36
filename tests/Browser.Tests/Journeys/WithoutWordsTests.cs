using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class WithoutWordsTests(Visitors visitors)
{
    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task Somebody_who_finds_no_words_gets_to_a_place_to_go_to_without_typing_a_letter(Hand hand)
    {
        await using var shy = await visitors.SetOutAsync(Look.Narrow, hand);
        await shy.BeginAsync("/");

        foreach (var (answer, question) in new[]
        {
            ("Ik weet het niet goed", "Voor wie zoekt u hulp?"),
            ("Voor mijzelf", "Waar gaat het over?"),
            ("Mensen ontmoeten", "Wat past het best?"),
            ("Samen met anderen", "Waar zoekt u?"),
        })
        {
            await shy.ChooseAsync(shy.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = answer }));
            await Expect(shy.Heading).ToHaveTextAsync(question);
        }

        await shy.ArriveAsync("zonder woorden laatste vraag");
        await shy.ChooseAsync(shy.Link("Weet ik niet. Laat alles zien."));
        await Expect(shy.Page.GetByRole(AriaRole.Navigation, new() { Name = "Uw antwoorden" })).ToContainTextAsync("samen met anderen");
        await shy.ArriveAsync("zonder woorden lijst");

        var title = await shy.FirstCard.Locator(".sk-card__title a").InnerTextAsync();
        await shy.ChooseAsync(shy.FirstCard.Locator(".sk-card__title a"));
        await Expect(shy.Page).ToHaveURLAsync(new Regex("/(aanbod|plek)/[0-9a-z]{7}/"));
        await Expect(shy.Heading).ToHaveTextAsync(title);
        await Expect(shy.Page.Locator(".sk-first")).ToBeVisibleAsync();
        await shy.ArriveAsync("zonder woorden aanbod");
    }
}
