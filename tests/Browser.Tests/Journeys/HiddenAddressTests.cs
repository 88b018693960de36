using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>A group of the demo region that tells its address on the telephone only, and meets every week.</summary>
public sealed class HiddenAddressTests(Visitors visitors)
{
    private const string Group = "De vrouwengroep van Nuchter Verder";

    // Its street, its postcode and where that lies (50.8868, 5.9726 in the files of the demo region).
    private static readonly string[] Secrets = ["Putgraafdreef", "6411 WZ", "6411WZ", "6411+WZ", "6411%20WZ", "50.886", "50.887", "5.97"];

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task Whoever_looks_for_a_hidden_address_finds_the_number_and_nowhere_the_street(Hand hand)
    {
        await using var woman = await visitors.SetOutAsync(Look.Phone, hand);
        await woman.AskAsync("vrouwengroep nuchter verder", "6411");
        var card = woman.Page.Locator(".sk-card").Filter(new() { HasText = Group });
        await Expect(card).ToContainTextAsync("Vraag naar het adres.");
        await Expect(card).Not.ToContainTextAsync("hemelsbreed");
        await NothingIsToldAsync(woman, woman.Page.Url);

        await woman.ChooseAsync(card.Locator(".sk-card__title a"));
        await Expect(woman.Heading).ToHaveTextAsync(Group);
        await Expect(woman.Page.GetByText("Vraag naar het adres.")).ToBeVisibleAsync();
        await Expect(woman.Page.Locator(".sk-first a[href='tel:+31450006241']")).ToBeVisibleAsync();
        await Expect(woman.Page.GetByText("Plan uw route")).ToHaveCountAsync(0);
        await Expect(woman.Page.GetByRole(AriaRole.Img, new() { NameRegex = new("Het adres staat er niet op") })).ToBeVisibleAsync();
        await Expect(woman.Page.Locator(".sk-map .sk-map__pin")).ToHaveCountAsync(0);
        await woman.ArriveAsync("verborgen adres");

        var linked = await woman.Page.Locator("a[download], a[href^='/melden/'], a[href^='/organisatie/'], a[href*='/mijn-lijst?']")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Contains(linked, address => address.EndsWith("/agenda.ics", StringComparison.Ordinal));
        foreach (var address in linked.Append(woman.Page.Url).Distinct())
            await NothingIsToldAsync(woman, address);
    }

    // The answer itself: what no screen shows would still be there to read.
    private static async Task NothingIsToldAsync(Journey journey, string address)
    {
        var answer = await journey.Page.APIRequest.GetAsync(address);
        var text = await answer.TextAsync();
        Assert.True(answer.Ok, $"{address}: {answer.Status}");
        Assert.Contains(Group, text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }
}
