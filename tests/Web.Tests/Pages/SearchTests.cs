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
}
