using SocialeKaart.Listings.ContactChain;

namespace SocialeKaart.Web.Tests.Pages.Shared;

public sealed class ContactChainTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Who_finds_nothing_gets_the_people_of_the_own_area_then_our_desk_then_a_national_line_then_the_huisarts()
    {
        site.Show(Book(World.Coach, Team), World.Offer(1, "Koffie"));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw&waar=6431");

        var aside = page.QuerySelector("main aside")!;
        Assert.Equal(["Liever een mens?", "Of bel met ons"], aside.Texts("h2"));
        Assert.Equal(
            ["tel:+31450000101", "tel:+31450000102", "tel:+31450001010", "tel:+31880767000"],
            aside.QuerySelectorAll("a.sk-number").Select(link => link.GetAttribute("href")!));
        Assert.Contains("Vraag naar Lieke.", aside.Words(), StringComparison.Ordinal);
        Assert.EndsWith("Of bel uw huisarts. Die denkt ook met u mee.", aside.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stands_below_the_end_of_the_results_too()
    {
        site.Show(Book(World.Coach), World.Offer(1, "Koffie"));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal(["Zit het er niet bij?", "Of bel met ons"], page.Texts(".sk-cards ~ .sk-section h2"));
    }

    [Fact]
    public async Task Who_answers_now_stands_in_front_with_until_when_and_who_does_not_says_from_when()
    {
        site.Show(Book(World.Coach with { Hours = "wo 14:00-16:00" }, Team));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw&waar=6431");

        Assert.Equal(["Wijkteam Heerlen", "Welzijnscoach"], page.Texts(".sk-chain strong"));
        Assert.Contains("Nu open, tot 17 uur.", page.Texts(".sk-chain li")[0], StringComparison.Ordinal);
        Assert.Contains("Nu dicht, morgen open om 14 uur.", page.Texts(".sk-chain li")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_place_there_is_our_desk()
    {
        site.Show(Book(World.Coach));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw");

        Assert.Equal(["Liever een mens?"], page.QuerySelector("main aside")!.Texts("h2"));
    }

    [Fact]
    public async Task A_place_among_the_words_is_place_enough()
    {
        site.Show(Book(Team with { Areas = ["GM0899"] }));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw+in+Brunssum");

        Assert.Single(page.QuerySelectorAll(".sk-chain li"));
    }

    [Fact]
    public async Task The_national_line_goes_with_the_subject()
    {
        site.Show(Book());

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw&onderwerp=2&waar=6431");

        Assert.Contains("Geldfit", page.QuerySelector("main aside")!.Words(), StringComparison.Ordinal);
    }

    private static ContactFacts Team => World.Coach with { Level = ContactLevel.Wijkteam, Role = "Wijkteam Heerlen", FirstName = "", Phone = "045-000 01 02" };

    private static ContactBook Book(params ContactFacts[] contacts) => ContactBook.Of(contacts.Select(contact => KeyValuePair.Create(contact.Role, contact)));
}
