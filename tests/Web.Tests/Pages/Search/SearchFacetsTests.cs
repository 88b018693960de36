using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class SearchFacetsTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task A_choice_is_a_link_with_a_count_that_robots_leave_alone()
    {
        site.Show(
            World.Offer(1, "Koffie in De Mijnlamp"),
            World.Offer(2, "Koffie aan huis", facts => facts with { Kind = ListingKind.Dienst, Cost = new() { Kind = CostKind.Paid, Cents = 200 } }));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        var free = page.QuerySelectorAll(".sk-facets a").Single(link => link.Words() == "gratis (1)");
        Assert.Equal("/zoeken?wat=koffie&waar=6431&kosten=gratis", free.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll(".sk-facets a"), link => Assert.Equal("nofollow", link.GetAttribute("rel")));
    }

    [Fact]
    public async Task A_chosen_facet_can_be_taken_away()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/zoeken?straal=3&kosten=gratis&waar=6431&wat=koffie");

        var chosen = Assert.Single(page.QuerySelectorAll(".sk-chosen"));
        Assert.Equal("gratis weghalen", chosen.Words());
        Assert.Equal("/zoeken?wat=koffie&waar=6431&straal=3", chosen.GetAttribute("href"));
        Assert.Equal("tot 3 kilometer (1)", page.Texts(".sk-facets [aria-current=true]")[0]);
    }

    [Fact]
    public async Task Every_choice_says_how_many_it_leaves_and_keeps_that_promise()
    {
        site.Show(Varied());
        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");
        var links = page.QuerySelectorAll(".sk-facets li a:not([aria-current])");
        var counted = links.Where(link => link.QuerySelector(".sk-count") is not null).ToList();

        Assert.True(counted.Count > 25, $"only {counted.Count} choices");
        foreach (var link in counted)
        {
            var words = link.Words();
            var promised = words[(words.LastIndexOf('(') + 1)..^1];
            var next = await site.ReadAsync(link.GetAttribute("href")!);
            Assert.True(HtmlAssert.Heading(next).StartsWith($"{promised} plek", StringComparison.Ordinal), $"{words} gave {HtmlAssert.Heading(next)}");
        }
    }

    [Fact]
    public async Task A_monday_evening_is_a_choice_of_two()
    {
        site.Show(Varied());

        var page = await site.ReadAsync("/zoeken?waar=6431&dag=maandag&deel=avond");

        Assert.Equal("Koffie op maandagavond", Assert.Single(page.Texts(".sk-card h2 a")));
        Assert.Equal(["maandag weghalen", "avond weghalen"], page.Texts(".sk-chosen"));
    }

    [Fact]
    public async Task What_few_people_need_is_folded_until_something_in_it_is_chosen()
    {
        site.Show(Varied());

        var closed = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");
        var open = await site.ReadAsync("/zoeken?wat=koffie&waar=6431&groep=ouderen");

        Assert.Equal(["Hoe ver", "Wat voor hulp", "Kosten", "Dag", "Deel van de dag"], closed.Texts(".sk-facets h3"));
        Assert.Equal(
            ["Onderwerp (2 keuzes)", "Voor wie (3 keuzes)", "Waar en hoe (3 keuzes)", "Eerste stap (3 keuzes)", "Taal (3 keuzes)", "Rolstoel (1 keuze)"],
            closed.Texts(".sk-facets summary"));
        Assert.Empty(closed.QuerySelectorAll(".sk-facets details[open]"));
        Assert.StartsWith("Voor wie", Assert.Single(open.QuerySelectorAll(".sk-facets details[open]")).Words(), StringComparison.Ordinal);
        Assert.Equal("ouderen weghalen", Assert.Single(open.Texts(".sk-chosen")));
    }

    [Fact]
    public async Task A_group_shows_the_eight_fullest_choices_and_always_the_chosen_one()
    {
        string[] languages = ["Nederlands", "Limburgs", "Engels", "Duits", "Frans", "Arabisch", "Turks", "Pools"];
        site.Show(
            World.Offer(1, "Koffie", facts => facts with { SpokenLanguages = languages }),
            World.Offer(2, "Koffie 2", facts => facts with { SpokenLanguages = [.. languages, "Tigrinya"] }));

        var usual = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");
        var chosen = await site.ReadAsync("/zoeken?wat=koffie&waar=6431&taal=tigrinya");

        Assert.DoesNotContain("Tigrinya (1)", usual.Texts(".sk-facets a"));
        Assert.Contains("Taal (8 keuzes)", usual.Texts(".sk-facets summary"));
        Assert.Contains("Tigrinya (1) weghalen", chosen.Texts(".sk-facets a"));
        Assert.Contains("Taal (8 keuzes)", chosen.Texts(".sk-facets summary"));
    }

    [Fact]
    public async Task A_smaller_circle_says_how_many_it_holds_and_a_wider_one_does_not()
    {
        site.Show(World.Offer(1, "Koffie", metresEast: 500), World.Offer(2, "Koffie 2", metresEast: 2000), World.Offer(3, "Koffie 3", metresEast: 4500));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal(
            ["tot 1 kilometer (1)", "tot 3 kilometer (2)", "tot 5 kilometer (3)", "tot 10 kilometer", "tot 25 kilometer", "de hele regio"],
            page.QuerySelector(".sk-facets ul")!.QuerySelectorAll("a").Select(link => link.Words()));
    }

    [Fact]
    public async Task Choices_alone_are_a_question_too()
    {
        site.Show(Varied());

        var page = await site.ReadAsync("/zoeken?rolstoel=ja");

        Assert.Equal("1 plek", HtmlAssert.Heading(page));
    }

    [Fact]
    public async Task Choices_that_leave_nothing_can_be_let_go()
    {
        site.Show(Varied());

        var page = await site.ReadAsync("/zoeken?waar=6431&dag=zondag&taal=turks");

        Assert.Equal("/zoeken?waar=6431", HtmlAssert.LinkTo(page, "Zoek zonder uw keuzes"));
    }

    /// <summary>Four offers that differ in everything one can choose by.</summary>
    private static Publication[] Varied() =>
    [
        World.Offer(1, "Koffie op maandagavond", facts => facts with
        {
            Times = "elke maandag 19:00-21:00",
            TargetGroups = ["Ouderen", "mantelzorgers"],
            SpokenLanguages = ["Nederlands", "Pools"],
            Visit = new() { FirstStep = FirstStep.Binnenlopen, Accessibility = ["rolstoel"] },
        }),
        World.Offer(2, "Koffie op dinsdag", facts => facts with
        {
            Kind = ListingKind.Dienst,
            Times = "elke dinsdag 10:00-14:00",
            TargetGroups = ["65+"],
            Cost = new() { Kind = CostKind.Paid, Cents = 200 },
            Visit = new() { FirstStep = FirstStep.Aanmelden },
        }, metresEast: 2000),
        World.Offer(3, "Koffie thuis", facts => facts with
        {
            Kind = ListingKind.Vrijwilligers,
            Times = "maandag t/m vrijdag 9:00-17:00",
            TargetGroups = ["jongeren"],
            SpokenLanguages = ["Nederlands", "Duits"],
            Needs = ["koffie-en-contact", "schulden"],
            Reach = new() { Kind = ReachKind.Thuis },
        }),
        World.Offer(4, "Koffie aan de telefoon", facts => facts with { Kind = ListingKind.Plek, Times = "", Reach = new() { Kind = ReachKind.Telefonisch } }, metresEast: null),
    ];
}
