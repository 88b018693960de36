using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

public sealed class WijkTests(Visitors visitors)
{
    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task A_resident_of_Lindenheuvel_finds_what_is_on_this_week_and_the_way_back(Hand hand)
    {
        await using var resident = await visitors.SetOutAsync(Look.Phone, hand);
        await resident.BeginAsync("/");
        await resident.ChooseAsync(resident.Page.Locator(".sk-places").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Lindenheuvel") }));

        await Expect(resident.Heading).ToHaveTextAsync("Lindenheuvel");
        var week = resident.Page.GetByRole(AriaRole.Region, new() { Name = "Deze week te doen" });
        await Expect(week.Locator("h3").First).ToHaveTextAsync("Vandaag 24 november");
        Assert.True((await week.BoundingBoxAsync())!.Y < 2 * Look.Phone.Height, "the week is further down than two screens");
        await resident.ArriveAsync("lindenheuvel");

        var wijk = resident.Page.Url;
        var first = week.Locator(".sk-dates a").First;
        var title = await first.InnerTextAsync();
        await resident.ChooseAsync(first);
        await Expect(resident.Heading).ToHaveTextAsync(title);
        await Expect(resident.Page.Locator("main")).ToContainTextAsync("Vandaag");
        await resident.ArriveAsync("lindenheuvel aanbod");

        await resident.ChooseAsync(resident.Page.Locator("#waar-kop ~ p").GetByRole(AriaRole.Link, new() { Name = "Lindenheuvel" }));
        await Expect(resident.Page).ToHaveURLAsync(wijk);
    }

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task Who_fills_in_a_postcode_at_the_entrance_sees_whom_to_call_in_the_own_wijk_without_script(Hand hand)
    {
        await using var resident = await visitors.SetOutAsync(Look.Phone, hand, script: false);
        await resident.BeginAsync("/over");
        await resident.ChooseAsync(resident.Link("Uw wijk"));
        await resident.WriteAsync(resident.Page.GetByLabel("Of vul uw postcode of plaats in"), "6431");
        await resident.ChooseAsync(resident.Page.GetByRole(AriaRole.Button, new() { Name = "Laat zien" }));

        await Expect(resident.Page).ToHaveURLAsync(new Regex("/wijk/heerlen/hoensbroek$"));
        await Expect(resident.Page.Locator("#hulp .sk-chain")).ToContainTextAsync("Welzijnscoach");
        await resident.ChooseAsync(resident.Page.Locator("#onderwerpen").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Mensen ontmoeten") }));
        await Expect(resident.Heading).ToHaveTextAsync(new Regex("^[0-9]+ plekken voor mensen ontmoeten in Hoensbroek$"));
        await resident.ArriveAsync("wijk zonder script");
    }
}
