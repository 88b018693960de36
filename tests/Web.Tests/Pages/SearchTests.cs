using System.Net;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class SearchTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task A_need_and_a_place_give_cards_with_the_same_numbers_on_the_map()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"), World.Offer(2, "Koffie drinken in de tuin", metresEast: 900));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal("2 plekken voor ‘koffie’ bij 6431 Hoensbroek", HtmlAssert.Heading(page));
        Assert.Equal(["Nummer 1", "Nummer 2"], page.Texts(".sk-card .sk-pin"));
        foreach (var pin in page.QuerySelectorAll("a.sk-map__pin"))
        {
            var card = page.QuerySelector(pin.GetAttribute("href")!)!;
            Assert.Equal($"Nummer {pin.TextContent}: {card.QuerySelector("h2 a")!.Words()}", pin.GetAttribute("aria-label"));
        }
    }

    [Fact]
    public async Task A_card_tells_for_whom_first_step_when_where_and_costs_in_that_order()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp", facts => facts with
        {
            TargetGroups = ["Ouderen"],
            Cost = new() { Kind = CostKind.Paid, Cents = 150, Note = "koffie inbegrepen" },
            Visit = new() { FirstStep = FirstStep.Binnenlopen, Companion = true, LittleDutch = true, Anonymous = true, Accessibility = ["rolstoel"] },
        }));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal("Voor ouderen. Drink koffie met de buurt.", Assert.Single(page.Texts(".sk-card__for")));
        Assert.Equal(["Eerste stap", "Wanneer", "Waar", "Kosten"], page.Texts(".sk-card dt"));
        Assert.Equal(
            ["Loop zo binnen.", "Nu bezig, tot 12 uur. Elke dinsdag 10:00-12:00.", "De Mijnlamp, HoensbroekOngeveer 500 meter, hemelsbreed", "€ 1,50. Koffie inbegrepen."],
            page.Texts(".sk-card dd"));
        Assert.Equal(["Rolstoel kan", "Iemand mee kan", "Weinig Nederlands kan"], page.Texts(".sk-badges li"));
        Assert.Equal("Gecontroleerd op 3 november 2026.", Assert.Single(page.Texts(".sk-card__checked")));
    }

    [Fact]
    public async Task Who_must_call_first_can_do_so_from_the_card()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Visit = new() { FirstStep = FirstStep.Bellen } }));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal("tel:+31450003107", page.QuerySelector(".sk-facts__first a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_full_offer_and_an_old_check_are_said_plainly()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Visit = new() { Room = Room.Vol }, VerifiedOn = new(2026, 4, 1) }));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Contains("Nu vol.", page.Texts(".sk-card__room")[0], StringComparison.Ordinal);
        Assert.Equal("Gecontroleerd op 1 april 2026. Bel even voor u gaat.", page.Texts(".sk-card__checked")[0]);
    }

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
    public async Task Nothing_at_all_offers_a_wider_search_and_a_person()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw&waar=6431");

        Assert.Equal("/zoeken?waar=6431", HtmlAssert.LinkTo(page, "Bekijk alles bij 6431"));
        Assert.Equal("/zoeken?waar=6431&onderwerp=1", HtmlAssert.LinkTo(page, "Mensen ontmoeten (1)"));
        Assert.Equal("tel:+31450001010", page.QuerySelector("aside a.sk-number")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_unknown_place_gets_look_alikes_and_results_all_the_same()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=Hoensbruck");

        Assert.Contains("‘Hoensbruck’ kennen wij niet", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("/zoeken?wat=koffie&waar=Hoensbroek", HtmlAssert.LinkTo(page, "Hoensbroek"));
        Assert.Single(page.QuerySelectorAll(".sk-card"));
    }

    [Fact]
    public async Task A_slip_in_the_place_is_read_as_the_place_and_told()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=Hoensborek");

        Assert.Contains("Wij zochten bij Hoensbroek U typte ‘Hoensborek’.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("1 plek voor ‘koffie’ bij Hoensbroek", HtmlAssert.Heading(page));
    }

    [Theory]
    [InlineData("Groningen", "‘Groningen’ is te ver weg")]
    [InlineData("9711+AB", "‘9711 AB’ is te ver weg")]
    [InlineData("Mijn+plek+(48.857,+2.352)", "Uw plek is te ver weg")]
    public async Task Who_is_too_far_away_is_told_so_and_gets_what_works_from_afar(string where, string sentence)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync($"/zoeken?wat=koffie&waar={where}");

        Assert.Contains(sentence, page.MainText(), StringComparison.Ordinal);
        Assert.Equal("/zoeken?wat=koffie&hoe=online&hoe=telefoon", HtmlAssert.LinkTo(page, "bekijk wat online of met de telefoon kan"));
        Assert.Single(page.QuerySelectorAll(".sk-card"));
    }

    [Fact]
    public async Task A_position_is_a_place_to_search_around()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));
        var here = Geo.Coordinates.RdNew.ToWgs84(World.Hoensbroek with { X = World.Hoensbroek.X + 300 });

        var page = await site.ReadAsync(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"/zoeken?wat=koffie&waar=Mijn+plek+({here.Lat:0.000},+{here.Lon:0.000})"));

        Assert.Equal("1 plek voor ‘koffie’ bij De Dem, Heerlen", HtmlAssert.Heading(page));
    }

    [Theory]
    [InlineData("Zuid-Limburg")]
    [InlineData("overal")]
    public async Task A_whole_region_shows_everything_without_distance(string where)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync($"/zoeken?wat=koffie&waar={where}");

        Assert.Equal("1 plek voor ‘koffie’", HtmlAssert.Heading(page));
        Assert.Empty(page.QuerySelectorAll("#plaats-onbekend"));
    }

    [Fact]
    public async Task A_name_that_several_places_carry_is_chosen_and_then_found()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));
        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=centrum");
        var choices = page.QuerySelectorAll("main .sk-rows a");

        var chosen = await site.ReadAsync(choices[0].GetAttribute("href")!);

        Assert.Equal("Welk centrum bedoelt u?", HtmlAssert.Heading(page));
        Assert.Equal(2, choices.Length);
        Assert.Contains("bij Centrum, ", HtmlAssert.Heading(chosen), StringComparison.Ordinal);
        Assert.StartsWith("Centrum, ", chosen.QuerySelector("#waar")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_in_need_reads_a_number_above_the_results_and_leaves_no_trace()
    {
        site.Show(World.Offer(1, "Praten als u niet meer wilt leven"));

        using var answer = await site.AskAsync("/zoeken?wat=ik+wil+niet+meer+leven&waar=6431");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("tel:113", page.QuerySelector("main .sk-notice a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".sk-exit a"));
        Assert.Equal("Zoeken - SocialeKaart", page.Title);
        Assert.DoesNotContain("leven’", HtmlAssert.Heading(page), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".sk-card"));
    }

    [Fact]
    public async Task Safety_as_a_subject_has_a_way_out_and_is_kept_nowhere()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        using var answer = await site.AskAsync("/zoeken?onderwerp=12");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.NotNull(page.QuerySelector(".sk-exit a"));
        Assert.Equal("Zoeken - SocialeKaart", page.Title);
    }

    [Fact]
    public async Task A_long_list_is_cut_into_pages_with_numbers_that_go_on()
    {
        site.Show([.. Enumerable.Range(1, 23).Select(number => World.Offer(number, $"Koffie {number}"))]);

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431&bladzijde=3");

        Assert.Equal(["Nummer 21", "Nummer 22", "Nummer 23"], page.Texts(".sk-card .sk-pin"));
        Assert.Contains("U ziet 21 tot en met 23 van 23 plekken.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("/zoeken?wat=koffie&waar=6431&bladzijde=2", page.QuerySelector("a[rel~=prev]")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("a[rel~=next]"));
    }

    [Fact]
    public async Task A_page_beyond_the_last_leads_back()
    {
        site.Show(World.Offer(1, "Koffie"));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431&bladzijde=40");

        Assert.Equal("/zoeken?wat=koffie&waar=6431", HtmlAssert.LinkTo(page, "Naar de eerste bladzijde"));
    }

    [Fact]
    public async Task What_is_for_professionals_is_in_no_list_and_no_count()
    {
        site.Show(World.Offer(1, "Koffie voor iedereen"), World.Offer(2, "Koffie voor artsen", facts => facts with { Audience = Audience.Professional }));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.StartsWith("1 plek ", HtmlAssert.Heading(page), StringComparison.Ordinal);
        Assert.DoesNotContain("artsen", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_address_is_told_as_its_wijk_only()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Venue = new() { Town = "Hoensbroek", ShowAddress = false } }));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.StartsWith("In Hoensbroek-Noord. Vraag naar het adres.", page.Texts(".sk-card dd")[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wat=%3Cscript%3Ealert(1)%3C%2Fscript%3E&waar=6431")]
    [InlineData("wat=%22%3E%3Cimg+src%3Dx+onerror%3D1%3E&waar=%27%3B--")]
    [InlineData("wat=%F0%9F%98%80%E2%80%AE&waar=%E2%80%8B")]
    [InlineData("onderwerp=99&onderwerp=-1&soort=alles&kosten=0&straal=-5&bladzijde=99999999999")]
    [InlineData("wat=a&wat=b&waar=6431&waar=6411")]
    [InlineData("bladzijde=50&straal=alles")]
    public async Task Whatever_stands_in_the_address_a_page_answers(string query)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync($"/zoeken?{query}");

        HtmlAssert.IsWholePage(page);
        HtmlAssert.ObeysThePolicy(page);
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/assets/']), img"));
    }

    [Fact]
    public async Task A_whole_story_is_searched_by_its_beginning()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        using var answer = await site.AskAsync($"/zoeken?waar=6431&wat=koffie+{string.Join('+', Enumerable.Repeat("verhaal", 60))}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Results_ask_search_engines_to_stay_away()
    {
        site.Show(isDemo: false, World.Offer(1, "Koffie in De Mijnlamp"));

        using var answer = await site.AskAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
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
