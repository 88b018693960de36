using System.Net;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class WalkInTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Address = "/plek/c000001/het-aanbod";

    [Fact]
    public async Task A_plek_has_an_address_of_its_own_everywhere()
    {
        site.Show(Plek(), World.Offer(2, "Rikken", metresEast: 900));

        using var asOffer = await site.AskAsync("/aanbod/c000001/het-aanbod");
        Assert.Equal(Address, asOffer.Headers.Location?.OriginalString);
        using var offerAsPlek = await site.AskAsync("/plek/c000002/het-aanbod");
        Assert.Equal("/aanbod/c000002/het-aanbod", offerAsPlek.Headers.Location?.OriginalString);
        Assert.Equal(Address, HtmlAssert.LinkTo(await site.ReadAsync("/zoeken?wat=huiskamer"), "Huiskamer De Mijnlamp"));
        Assert.Equal(Address, (await site.ReadAsync("/aanbod/c000002/het-aanbod")).QuerySelector("#van ~ ul a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_week_is_told_with_today_marked_and_whether_the_door_is_open()
    {
        site.Show(Plek());

        var page = await site.ReadAsync(Address);

        Assert.Equal(7, page.QuerySelectorAll(".sk-week tr").Length);
        Assert.Equal("Dinsdag Vandaag 10 tot 16 uur", Assert.Single(page.Texts(".sk-week__today")));
        Assert.Equal("Zondag dicht", page.Texts(".sk-week tr")[6].Trim());
        Assert.Contains("Nu open, tot 16 uur.", page.Texts(".sk-first")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happens_behind_the_same_door_stands_there_by_day()
    {
        site.Show(
            Plek(),
            World.Offer(2, "Rikken", facts => facts with { Times = "elke donderdag 14:00-16:00" }),
            World.Offer(3, "Koffie"),
            World.Offer(4, "Paasontbijt", facts => facts with { Times = "zondag 28 maart 2027 9:00-11:00" }),
            World.Offer(5, "Schilders gezocht", facts => facts with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Zoekt }),
            World.Offer(6, "Elders", facts => facts with { Venue = facts.Venue with { HouseNumber = "14" } }));

        var page = await site.ReadAsync(Address);

        Assert.Equal(["Vandaag 24 november", "Donderdag 26 november"], page.Texts(".sk-day h3"));
        Assert.Equal(["10 tot 12 uur Koffie", "14 tot 16 uur Rikken"], page.Texts(".sk-day li"));
        Assert.Equal(["Paasontbijt"], page.Texts("#verder ~ ul h3"));
        Assert.Equal(["Schilders gezocht"], page.Texts("#gezocht ~ ul h3"));
    }

    [Fact]
    public async Task What_is_hidden_removed_over_for_professionals_or_about_safety_is_not_told_there()
    {
        site.Show(
            Plek(),
            World.Offer(2, "Verborgen", facts => facts with { Venue = new() { Town = "Hoensbroek", ShowAddress = false } }),
            World.Offer(3, "Weg") with { IsRemoved = true },
            World.Offer(4, "Voorbij", facts => facts with { Ends = new(2026, 11, 1) }),
            World.Offer(5, "Overleg", facts => facts with { Audience = Audience.Professional }),
            World.Offer(6, "Hulp bij geweld", facts => facts with { Needs = ["geweld-thuis"] }));

        var page = await site.ReadAsync(Address);

        Assert.Empty(page.QuerySelectorAll(".sk-day, #verder, #gezocht"));
    }

    [Fact]
    public async Task A_plek_that_is_gone_names_others()
    {
        site.Show(Plek() with { IsRemoved = true }, World.Offer(2, "Rikken", metresEast: 900));

        using var answer = await site.AskAsync(Address);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal(["Rikken"], (await HtmlAssert.PageAsync(answer)).Texts(".sk-card h3"));
    }

    private static Publication Plek() => World.Offer(1, "Huiskamer De Mijnlamp", facts => facts with { Kind = ListingKind.Plek, Times = "ma-vr 10:00-16:00" });
}
