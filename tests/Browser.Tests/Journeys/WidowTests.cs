using System.Text.RegularExpressions;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class WidowTests(Visitors visitors)
{
    private const string Group = "Doe bis nit alling";

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task A_widow_who_spells_by_ear_finds_her_group_its_number_and_the_way_back_on_a_small_phone(Hand hand)
    {
        await using var widow = await visitors.SetOutAsync(Look.Narrow, hand);
        await widow.AskAsync("ik ben zo aleen sints men man doot is", "6462");

        await Expect(widow.Page.Locator("main")).ToContainTextAsync("Wij zochten op ‘alleen’, ‘sinds’ en ‘dood’.");
        await Expect(widow.FirstCard.Locator(".sk-card__title a")).ToHaveTextAsync(Group);
        await Expect(widow.FirstCard.Locator(".sk-facts__first")).ToHaveTextAsync(new Regex("^Bel 045-000 62 27"));
        // Mourning is no emergency: one calm line, and nothing red.
        await Expect(widow.Page.Locator(".sk-notice.sk-grijs")).ToContainTextAsync("De Luisterlijn: 088 0767 000, dag en nacht");
        await Expect(widow.Page.Locator(".sk-notice.sk-rood, .sk-notice.sk-oranje")).ToHaveCountAsync(0);
        Assert.True((await widow.FirstCard.BoundingBoxAsync())!.Y < 2 * Look.Narrow.Height, "her group is further down than two screens");
        await widow.ArriveAsync("weduwe lijst");

        var list = widow.Page.Url;
        await widow.ChooseAsync(widow.FirstCard.Locator(".sk-card__title a"));
        await Expect(widow.Heading).ToHaveTextAsync(Group);
        await Expect(widow.Page.Locator(".sk-first a[href='tel:+31450006227']")).ToBeVisibleAsync();
        await widow.ArriveAsync("weduwe aanbod");

        await widow.Page.GoBackAsync();
        await Expect(widow.Page).ToHaveURLAsync(list);
        await Expect(widow.FirstCard.Locator(".sk-card__title a")).ToHaveTextAsync(Group);
    }
}
