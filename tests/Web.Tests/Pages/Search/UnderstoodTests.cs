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
            World.Offer(2, "Wandelen langs de beek", metresEast: -8_000));

        var page = await site.ReadAsync($"/zoeken?wat={what}&waar={where}");

        Assert.Equal("1 plek voor ‘wandelen in Brunssum’ bij Brunssum", HtmlAssert.Heading(page));
        Assert.Equal("Wandelen in het bos", Assert.Single(page.Texts(".sk-card h2 a")));
        Assert.Contains("hemelsbreed", page.Texts(".sk-card dd")[2], StringComparison.Ordinal);
        Assert.Equal("tot 10 kilometer (1)", Assert.Single(page.Texts(".sk-facets [aria-current=true]")));
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
}
