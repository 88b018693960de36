using System.Net;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class OrganisationTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Address = "/organisatie/org0001/stichting-de-mijnlamp";

    [Fact]
    public async Task An_organisation_says_what_it_is_and_offers_by_subject_with_a_pin_for_each()
    {
        site.Show(
            World.Offer(1, "Koffie") with { OrganisationKind = OrganisationKind.Stichting, OrganisationWork = OrganisationWork.Vrijwilligers },
            World.Offer(2, "Papierhulp", facts => facts with { Needs = ["schulden"], Contact = new() { Phone = "045-000 31 07", Website = "mijnlamp.example" } }, 1500),
            World.Offer(3, "Schilders gezocht", facts => facts with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Zoekt }),
            World.Offer(4, "Van een ander") with { OrganisationCode = "org0002" });

        var page = await site.ReadAsync(Address);

        Assert.Equal("Stichting De Mijnlamp", HtmlAssert.Heading(page));
        Assert.Equal("Stichting, zonder winst. Vrijwilligers doen het werk.", Assert.Single(page.Texts(".sk-lead")));
        Assert.Equal(["Mensen ontmoeten", "Geld en rekeningen", "Zij zoeken vrijwilligers", "Waar", "Contact"], page.Texts("main h2"));
        Assert.Equal(["Nummer 1Koffie", "Nummer 2Papierhulp", "Nummer 3Schilders gezocht"], page.Texts("main h3"));
        Assert.Equal(["#plek-1", "#plek-2", "#plek-3"], page.QuerySelectorAll("a.sk-map__pin").Select(pin => pin.GetAttribute("href")));
        Assert.Equal("tel:+31450003107", page.QuerySelector(".sk-box .sk-number")!.GetAttribute("href"));
        Assert.Equal("https://mijnlamp.example/", HtmlAssert.LinkTo(page, "mijnlamp.example"));
    }

    [Fact]
    public async Task A_listing_leads_to_it_and_a_wrong_name_leads_there_too()
    {
        site.Show(World.Offer(1, "Koffie"));

        Assert.Equal(Address, HtmlAssert.LinkTo(await site.ReadAsync("/aanbod/c000001/het-aanbod"), "Stichting De Mijnlamp"));
        using var wrong = await site.AskAsync("/organisatie/org0001/oude-naam");
        Assert.Equal(HttpStatusCode.MovedPermanently, wrong.StatusCode);
        Assert.Equal(Address, wrong.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_is_hidden_has_no_pin_and_what_is_for_professionals_is_not_there()
    {
        site.Show(
            World.Offer(1, "Praatgroep", facts => facts with { Venue = new() { Town = "Hoensbroek", ShowAddress = false } }),
            World.Offer(2, "Overleg", facts => facts with { Audience = Audience.Professional, Contact = new() { Email = "overleg@mijnlamp.example" } }));

        var page = await site.ReadAsync(Address);

        Assert.Equal(["Nummer 1Praatgroep"], page.Texts("main h3"));
        Assert.Empty(page.QuerySelectorAll(".sk-map, a[href^='mailto:']"));
    }

    [Fact]
    public async Task One_that_offers_nothing_any_more_is_gone_and_one_that_only_professionals_know_never_was()
    {
        site.Show(
            World.Offer(1, "Koffie") with { IsRemoved = true },
            World.Offer(2, "Overleg", facts => facts with { Audience = Audience.Professional }) with { OrganisationCode = "org0002" });

        using var gone = await site.AskAsync(Address);
        using var secret = await site.AskAsync("/organisatie/org0002/stichting-de-mijnlamp");

        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Equal("Dit is er niet meer", HtmlAssert.Heading(await HtmlAssert.PageAsync(gone)));
        Assert.Equal(HttpStatusCode.NotFound, secret.StatusCode);
    }

    [Fact]
    public async Task One_that_helps_after_violence_has_a_way_out_and_a_neutral_title()
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Hulp bij geweld thuis", facts => facts with { Needs = ["geweld-thuis"] }));

        using var answer = await site.AskAsync(Address);
        var page = await HtmlAssert.PageAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("SocialeKaart", page.Title);
        Assert.NotNull(page.QuerySelector(".sk-exit a"));
    }
}
