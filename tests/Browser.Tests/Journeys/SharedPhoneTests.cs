using Microsoft.Playwright;
using SocialeKaart.Browser.Tests.Visits;
using static Microsoft.Playwright.Assertions;

namespace SocialeKaart.Browser.Tests.Journeys;

/// <summary>Whoever hits her uses the same telephone.</summary>
public sealed class SharedPhoneTests(Visitors visitors)
{
    private const string Away = "https://www.wikipedia.org/";

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task A_mother_finds_whom_to_call_and_leaves_nothing_that_tells_of_it(Hand hand)
    {
        await using var mother = await visitors.SetOutAsync(Look.Phone, hand);
        await mother.AskAsync("mijn man slaat mij", "6431");

        var notice = mother.Page.Locator(".sk-notice.sk-rood");
        await Expect(notice.Locator("a[href='tel:112']")).ToBeVisibleAsync();
        await Expect(notice.Locator("a[href='tel:08002000']")).ToBeVisibleAsync();
        Assert.True((await notice.BoundingBoxAsync())!.Y < (await mother.Heading.BoundingBoxAsync())!.Y);
        await Expect(mother.Page).ToHaveTitleAsync("Zoeken - SocialeKaart");
        await mother.ArriveAsync("geweld lijst");

        await mother.ChooseAsync(mother.FirstCard.Locator(".sk-card__title a"));
        await Expect(mother.Page.Locator(".sk-first")).ToBeVisibleAsync();
        await Expect(mother.Page.GetByText("Zet op mijn lijst")).ToHaveCountAsync(0);
        await Expect(mother.Page.GetByText("Zet in mijn agenda")).ToHaveCountAsync(0);
        var share = mother.Page.Locator("[data-share-title]");
        await Expect(share).ToHaveAttributeAsync("data-share-title", "SocialeKaart");
        Assert.Matches("/aanbod/[0-9a-z]{7}$", await share.GetAttributeAsync("data-share-url") ?? "");
        await mother.ArriveAsync("geweld aanbod");

        await mother.ChooseAsync(mother.Link("Kijkt er iemand mee?"));
        await Expect(mother.Heading).ToHaveTextAsync("Kan iemand zien dat u hier was?");
        await Expect(mother.Page).ToHaveTitleAsync("SocialeKaart");
        await mother.ArriveAsync("sporen");
        var pages = await mother.PagesAsync("cache-control");
        Assert.All(pages.Where(page => !page.Url.EndsWith('/')), page => Assert.True(page.Value == "no-store", $"{page.Url}: {page.Value}"));
    }

    [Theory]
    [InlineData(Hand.Finger)]
    [InlineData(Hand.Keyboard)]
    public async Task The_way_out_works_without_script_and_does_not_say_where_one_came_from(Hand hand)
    {
        await using var mother = await visitors.SetOutAsync(Look.Phone, hand, script: false);
        IRequest? asked = null;
        await mother.Page.RouteAsync($"{Away}**", route =>
        {
            asked = route.Request;
            return route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Wikipedia</title>" });
        });
        await mother.BeginAsync("/zoeken?wat=mijn+man+slaat+mij&waar=6431");

        await mother.ChooseAsync(mother.Link("Snel weg"));

        await Expect(mother.Page).ToHaveURLAsync(Away);
        Assert.Null(await asked!.HeaderValueAsync("referer"));
    }
}
