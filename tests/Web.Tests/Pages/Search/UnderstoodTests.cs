namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class UnderstoodTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task A_word_that_was_put_right_is_said_with_a_way_back()
    {
        site.Show(World.Offer(1, "Voedselbank Hoensbroek"));

        var page = await site.ReadAsync("/zoeken?wat=voedselbnak&waar=6431&soort=activiteit&bladzijde=1");

        Assert.Equal("1 plek voor ‘voedselbank’ bij 6431 Hoensbroek", HtmlAssert.Heading(page));
        Assert.Contains("U zocht op ‘voedselbnak’. Wij zochten op ‘voedselbank’.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("/zoeken?wat=voedselbnak&waar=6431&letterlijk=ja&soort=activiteit", HtmlAssert.LinkTo(page, "Zoek toch op ‘voedselbnak’"));
    }

    [Fact]
    public async Task Only_the_words_that_were_put_right_are_named()
    {
        site.Show(World.Offer(1, "Voedselbank Hoensbroek"), World.Offer(2, "Schuldhulp"));

        var page = await site.ReadAsync("/zoeken?wat=Voedselbnak+of+hulp+bij+schuldem&waar=6431");

        Assert.Contains("U zocht op ‘voedselbnak’ en ‘schuldem’. Wij zochten op ‘voedselbank’ en ‘schulden’.", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("voor ‘voedselbank of hulp bij schulden’", HtmlAssert.Heading(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_goes_back_searches_for_the_words_as_typed_and_keeps_doing_so()
    {
        site.Show(World.Offer(1, "Voedselbank Hoensbroek"), World.Offer(2, "Werkgroep Voedselbnak"));

        var page = await site.ReadAsync("/zoeken?wat=voedselbnak&waar=6431&letterlijk=ja");

        Assert.Equal("1 plek voor ‘voedselbnak’ bij 6431 Hoensbroek", HtmlAssert.Heading(page));
        Assert.DoesNotContain("Wij zochten op", page.MainText(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".sk-facets a"), link => Assert.Contains("letterlijk=ja", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_words_as_typed_lead_nowhere_there_is_one_way_out_and_it_leads_to_the_correction()
    {
        site.Show(World.Offer(1, "Voedselbank Hoensbroek"));

        var page = await site.ReadAsync("/zoeken?wat=voedselbnak&waar=6431&letterlijk=ja");

        Assert.StartsWith("Wij vonden niets voor ‘voedselbnak’", HtmlAssert.Heading(page), StringComparison.Ordinal);
        Assert.Equal("/zoeken?wat=voedselbnak&waar=6431", HtmlAssert.LinkTo(page, "Zoek op een woord dat erop lijkt"));
        Assert.Empty(page.QuerySelectorAll("main a[href*='letterlijk']"));
    }

    [Fact]
    public async Task A_search_without_a_correction_says_nothing_about_it()
    {
        site.Show(World.Offer(1, "Voedselbank Hoensbroek"));

        var page = await site.ReadAsync("/zoeken?wat=voedselbank&waar=6431");

        Assert.DoesNotContain("U zocht op", page.MainText(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href*='letterlijk']"));
    }

    [Fact]
    public async Task As_typed_and_corrected_are_two_pages_in_the_cache()
    {
        site.Show(World.Offer(1, "Voedselbank Hoensbroek"));

        var corrected = await site.ReadAsync("/zoeken?wat=voedselbnak&waar=6431");
        var asTyped = await site.ReadAsync("/zoeken?wat=voedselbnak&waar=6431&letterlijk=ja");

        Assert.NotEqual(HtmlAssert.Heading(corrected), HtmlAssert.Heading(asTyped));
    }

    [Theory]
    [InlineData("wandelen+in+Brunssum", "")]
    [InlineData("wandelen+in+Brunssum", "6431")]
    public async Task A_place_among_the_words_counts_as_if_it_was_filled_in(string what, string where)
    {
        site.Show(
            World.Offer(1, "Wandelen in het bos", metresEast: 10_000),
            World.Offer(2, "Wandelen op de hei", metresEast: 10_100),
            World.Offer(3, "Wandelen bij het ven", metresEast: 10_200),
            World.Offer(4, "Wandelen langs de beek", metresEast: -8_000));

        var page = await site.ReadAsync($"/zoeken?wat={what}&waar={where}");

        Assert.Equal("3 plekken voor ‘wandelen in Brunssum’ bij Brunssum", HtmlAssert.Heading(page));
        Assert.DoesNotContain("Wandelen langs de beek", page.Texts(".sk-card h2 a"));
        Assert.Contains("hemelsbreed", page.Texts(".sk-card dd")[2], StringComparison.Ordinal);
        Assert.Equal("tot 10 kilometer (3)", Assert.Single(page.Texts(".sk-facets [aria-current=true]")));
        Assert.Equal(where, page.QuerySelector("input[name=waar]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Nothing_around_a_place_among_the_words_offers_what_else_is_there()
    {
        site.Show(World.Offer(1, "Koffie", metresEast: 10_000));

        var page = await site.ReadAsync("/zoeken?wat=xylofoonbouw+in+Brunssum");

        Assert.Equal("/zoeken?waar=Brunssum", HtmlAssert.LinkTo(page, "Bekijk alles bij Brunssum"));
        Assert.Equal("/zoeken?waar=Brunssum&onderwerp=1", HtmlAssert.LinkTo(page, "Mensen ontmoeten (1)"));
    }

    [Fact]
    public async Task On_a_card_the_words_that_were_looked_for_and_those_of_the_need_are_marked()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal(["Koffie", "koffie", "buurt"], page.Texts("mark"));
        Assert.Equal(3, page.QuerySelectorAll(".sk-card__title a mark, .sk-card__for mark").Length);
    }

    [Fact]
    public async Task What_an_editor_wrote_is_shown_as_text_marks_or_not()
    {
        site.Show(World.Offer(1, "Koffie <mark>&</mark> <img src=x onerror=alert(1)>", facts => facts with { Summary = "\"Koffie\" & <b>soep</b>" }));

        var page = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Equal("Koffie <mark>&</mark> <img src=x onerror=alert(1)>", Assert.Single(page.Texts(".sk-card__title a")));
        Assert.Equal("\"Koffie\" & <b>soep</b>", Assert.Single(page.Texts(".sk-card__for")));
        Assert.Equal(["Koffie", "Koffie"], page.Texts("mark"));
        HtmlAssert.ObeysThePolicy(page);
    }

    [Fact]
    public async Task Why_a_card_stands_where_it_stands_is_told_to_whoever_asks_for_it()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"), World.Offer(2, "Koffie in de tuin", metresEast: 900));

        using var answer = await site.AskAsync("/zoeken?wat=koffie&waar=6431&uitleg=1");
        var page = await HtmlAssert.PageAsync(answer);

        var why = page.QuerySelectorAll(".sk-card details");
        Assert.Equal(2, why.Length);
        Assert.All(why, details => Assert.False(details.HasAttribute("open")));
        Assert.Equal("Waarom staat dit hier? Koffie in De Mijnlamp", why[0].QuerySelector("summary")!.Words());
        var lines = why[0].Texts("li");
        Assert.Contains(lines, line => line.StartsWith("Woord ‘koffie’: plus 0,", StringComparison.Ordinal) || line.StartsWith("Woord ‘koffi’: plus 0,", StringComparison.Ordinal));
        Assert.Contains("Past bij ‘Koffie en een praatje’: plus 1,600", lines);
        Assert.Contains(lines, line => line.StartsWith("Afstand, 500 m van 6431, regio: maal ", StringComparison.Ordinal));
        Assert.Contains("Gecontroleerd op 3-11-2026: maal 1,000", lines);
        Assert.Matches("^Samen: [0-9]+,[0-9]{3}$", lines[^1]);
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
    }

    [Fact]
    public async Task Nobody_is_led_to_the_explanation_and_it_is_a_page_of_its_own_in_the_cache()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var told = await site.ReadAsync("/zoeken?wat=koffie&waar=6431&uitleg=1");
        var usual = await site.ReadAsync("/zoeken?wat=koffie&waar=6431");

        Assert.Empty(usual.QuerySelectorAll(".sk-card details"));
        // Who reads it may read it in another language.
        Assert.Empty(told.QuerySelectorAll("a[href*='uitleg']:not(.sk-lang a)").Concat(usual.QuerySelectorAll("a[href*='uitleg']")));
    }
}
