using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class LookingFurtherTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Nothing_close_by_looks_further_and_says_so()
    {
        site.Show(World.Offer(1, "Schaken in de kelder", metresEast: 8000));

        var page = await site.ReadAsync("/zoeken?wat=schaken&waar=6431");

        Assert.Equal("Niets gevonden voor ‘schaken’ tot 5 kilometer bij 6431 Hoensbroek", HtmlAssert.Heading(page));
        Assert.Contains("Wij zochten verder. Tot 10 kilometer van 6431 is er 1 plek.", page.MainText(), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".sk-card"));
    }

    [Fact]
    public async Task Looking_further_keeps_every_choice()
    {
        site.Show(
            World.Offer(1, "Koffie voor ouderen", facts => facts with { TargetGroups = ["Ouderen"] }, metresEast: 8000),
            World.Offer(2, "Koffie voor jongeren", facts => facts with { TargetGroups = ["Jongeren"] }));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431&groep=ouderen&dag=dinsdag");

        Assert.Equal("Koffie voor ouderen", Assert.Single(page.Texts(".sk-card h2 a")));
        Assert.Contains("Wij zochten verder.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal(["dinsdag weghalen", "ouderen weghalen"], page.Texts(".sk-chosen"));
    }

    [Fact]
    public async Task Nothing_at_all_offers_a_wider_search_and_a_person()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw&waar=6431");

        Assert.Equal("/zoeken?waar=6431", HtmlAssert.LinkTo(page, "Bekijk alles bij 6431"));
        Assert.Equal("/zoeken?waar=6431&onderwerp=1", HtmlAssert.LinkTo(page, "Mensen ontmoeten (1)"));
        Assert.Equal("tel:+31450001010", page.QuerySelector("aside a.sk-number")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Few_good_ones_close_by_look_further_and_say_so()
    {
        site.Show(
            World.Offer(1, "Schaken in de kelder"),
            World.Offer(2, "Schaken op zolder", metresEast: 8000),
            World.Offer(3, "Schaken in de tuin", metresEast: 8500),
            World.Offer(4, "Schaken ver weg", metresEast: 18_000));

        var page = await site.ReadAsync("/zoeken?wat=schaken&waar=6431");

        Assert.Equal("3 plekken voor ‘schaken’ bij 6431 Hoensbroek", HtmlAssert.Heading(page));
        Assert.Contains("Tot 5 kilometer vonden wij weinig. Wij zochten tot 10 kilometer.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("Schaken in de kelder", page.Texts(".sk-card h2 a")[0]);
        Assert.Equal("tot 10 kilometer (3)", Assert.Single(page.Texts(".sk-facets [aria-current=true]")));
    }

    [Fact]
    public async Task A_choice_and_a_page_of_a_wider_list_stay_within_it()
    {
        site.Show(
            [World.Offer(1, "Schaken in de kelder"), .. Enumerable.Range(2, 12).Select(number =>
                World.Offer(number, "Schaken", facts => facts with { Kind = number > 6 ? ListingKind.Dienst : facts.Kind }, metresEast: 8000))]);

        var page = await site.ReadAsync("/zoeken?wat=schaken&waar=6431");
        var choice = page.QuerySelectorAll(".sk-facets a").Single(link => link.Words().EndsWith("(7)", StringComparison.Ordinal));
        var chosen = await site.ReadAsync(choice.GetAttribute("href")!);
        var second = await site.ReadAsync(page.QuerySelector("a[rel~=next]")!.GetAttribute("href")!);

        Assert.StartsWith("7 plekken", HtmlAssert.Heading(chosen), StringComparison.Ordinal);
        Assert.StartsWith("13 plekken", HtmlAssert.Heading(second), StringComparison.Ordinal);
        Assert.Equal("Nummer 11", second.Texts(".sk-card .sk-pin")[0]);
    }

    [Fact]
    public async Task Whoever_chose_how_far_gets_the_few_that_are_there()
    {
        site.Show(World.Offer(1, "Schaken in de kelder"), World.Offer(2, "Schaken op zolder", metresEast: 8000));

        var page = await site.ReadAsync("/zoeken?wat=schaken&waar=6431&straal=5");

        Assert.StartsWith("1 plek ", HtmlAssert.Heading(page), StringComparison.Ordinal);
        Assert.DoesNotContain("weinig", page.MainText(), StringComparison.Ordinal);
    }
}
