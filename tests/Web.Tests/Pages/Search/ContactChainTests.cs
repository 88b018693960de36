using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class ContactChainTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Who_finds_nothing_gets_the_desk_of_the_own_area_then_ours_then_the_huisarts()
    {
        site.Show(World.Offer(1, "Koffie"), Desk(2));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw&waar=6431");

        var aside = page.QuerySelector("main aside")!;
        Assert.Equal(["Liever een mens?", "Of bel met ons"], aside.Texts("h2"));
        Assert.Equal(["tel:+31450001048", "tel:+31450001010"], aside.QuerySelectorAll("a.sk-number").Select(link => link.GetAttribute("href")!));
        Assert.Equal("/aanbod/c000002/het-aanbod", HtmlAssert.LinkTo(page, "Loket van de gemeente"));
        Assert.EndsWith("Of bel uw huisarts. Die denkt ook met u mee.", aside.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stands_below_the_end_of_the_results_too()
    {
        site.Show(World.Offer(1, "Koffie"), Desk(2));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal(["Zit het er niet bij?", "Of bel met ons"], page.Texts(".sk-cards ~ .sk-section h2"));
    }

    [Fact]
    public async Task It_says_who_answers_now_and_until_when()
    {
        site.Show(Desk(1), Desk(2, "dinsdag 14:00-16:00", metresEast: 100));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw&waar=6431");

        Assert.Equal(["Nu open, tot 12.30 uur."], page.Texts(".sk-chain .sk-open"));
        Assert.Contains("Vandaag om 14 uur.", page.Texts(".sk-chain li")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_place_there_is_our_desk()
    {
        site.Show(Desk(1));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw");

        Assert.Equal(["Liever een mens?"], page.QuerySelector("main aside")!.Texts("h2"));
    }

    [Fact]
    public async Task A_place_among_the_words_is_place_enough()
    {
        site.Show(Desk(1, metresEast: 8_000));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw+in+Brunssum");

        Assert.Single(page.QuerySelectorAll(".sk-chain li"));
    }

    [Fact]
    public async Task A_desk_for_professionals_is_shown_to_nobody()
    {
        site.Show(Desk(1, change: facts => facts with { Audience = Audience.Professional }));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw&waar=6431");

        Assert.Empty(page.QuerySelectorAll(".sk-chain"));
    }

    private static Publication Desk(int number, string times = "ma t/m vr 9:00-12:30", double metresEast = 900, Func<ListingFacts, ListingFacts>? change = null) => World.Offer(
        number,
        "Loket van de gemeente",
        facts => (change ?? (same => same))(facts with { Kind = ListingKind.Dienst, Needs = ["gemeente-loket"], Times = times, Contact = new() { Phone = "045-000 10 48" } }),
        metresEast);
}
