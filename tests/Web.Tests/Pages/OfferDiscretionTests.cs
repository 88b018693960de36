using System.Net;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>What the page of an offer keeps to itself.</summary>
public sealed class OfferDiscretionTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task What_is_for_professionals_has_no_page()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Audience = Audience.Professional }));

        using var answer = await site.AskAsync("/aanbod/c000001/het-aanbod");

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Gone });
    }

    [Fact]
    public async Task A_hidden_address_is_nowhere_on_the_page()
    {
        site.Show(World.Offer(1, "Praatgroep", facts => facts with
        {
            Venue = new() { Town = "Hoensbroek", ShowAddress = false },
            Contact = new() { Phone = "045-000 31 07" },
        }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Contains("In Hoensbroek-Noord. Vraag naar het adres.", page.MainText(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("address, .sk-map__pin"));
    }

    [Fact]
    public async Task Help_after_violence_has_a_way_out_a_neutral_title_and_is_kept_nowhere()
    {
        site.Show(World.Offer(1, "Hulp bij geweld thuis", facts => facts with { Needs = ["geweld-thuis"] }));

        using var answer = await site.AskAsync("/aanbod/c000001/het-aanbod");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.NotNull(page.QuerySelector(".sk-exit a"));
        Assert.Equal("SocialeKaart", page.Title);
    }

    [Fact]
    public async Task No_route_leads_to_a_hidden_address_or_to_what_comes_to_your_home()
    {
        foreach (var facts in (ListingFacts[])[
            World.Offer(1, "a").Facts with { Venue = new() { Town = "Hoensbroek", ShowAddress = false } },
            World.Offer(1, "a").Facts with { Reach = new() { Kind = ReachKind.Thuis } }])
        {
            site.Show(World.Offer(1, "Koffie", _ => facts));
            Assert.DoesNotContain("Plan uw route", (await site.ReadAsync("/aanbod/c000001/het-aanbod")).MainText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_passed_on_holds_no_place_and_on_safety_no_name()
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Hulp bij geweld", facts => facts with { Needs = ["geweld-thuis"] }));

        var open = (await site.ReadAsync("/aanbod/c000001/het-aanbod?waar=6431LM")).QuerySelector("[data-share-url]")!;
        var safe = (await site.ReadAsync("/aanbod/c000002/het-aanbod")).QuerySelector("[data-share-url]")!;

        Assert.EndsWith("/aanbod/c000001/het-aanbod", open.GetAttribute("data-share-url")!, StringComparison.Ordinal);
        Assert.Contains(open.GetAttribute("data-share-url")!, open.Words(), StringComparison.Ordinal);
        Assert.Equal("Koffie", open.GetAttribute("data-share-title"));
        Assert.EndsWith("/aanbod/c000002", safe.GetAttribute("data-share-url")!, StringComparison.Ordinal);
        Assert.Equal("SocialeKaart", safe.GetAttribute("data-share-title"));
    }
}
