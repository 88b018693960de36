namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class FirstSubjectTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Lead = "Eerst ziet u wat hoort bij geld en rekeningen. Daarna de rest.";

    [Fact]
    public async Task Words_typed_on_the_page_of_a_subject_keep_it_and_hide_nothing()
    {
        ShowBoth();
        var tile = await site.ReadAsync("/zoeken?onderwerp=2");
        var hidden = tile.QuerySelector("form.sk-search input[type=hidden]")!;

        var plain = await site.ReadAsync("/zoeken?wat=spreekuur&waar=6431");
        var lifted = await site.ReadAsync($"/zoeken?{hidden.GetAttribute("name")}={hidden.GetAttribute("value")}&wat=spreekuur&waar=6431");

        Assert.Equal(["Spreekuur taal", "Spreekuur geld"], plain.Texts(".sk-card h2 a"));
        Assert.Equal(["Spreekuur geld", "Spreekuur taal"], lifted.Texts(".sk-card h2 a"));
        Assert.Contains(Lead, lifted.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Eerst ziet u", plain.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_subject_can_be_let_go_or_made_the_only_one()
    {
        ShowBoth();

        var page = await site.ReadAsync("/zoeken?wat=spreekuur&waar=6431&eerst=2");

        var chosen = Assert.Single(page.QuerySelectorAll(".sk-chosen"));
        Assert.Equal("eerst geld en rekeningen weghalen", chosen.Words());
        Assert.Equal("/zoeken?wat=spreekuur&waar=6431", chosen.GetAttribute("href"));
        var only = page.QuerySelector(".sk-quick:not(:has(.sk-chosen)) a")!;
        Assert.Equal("geld en rekeningen (1)", only.Words());
        Assert.Equal("Spreekuur geld", Assert.Single((await site.ReadAsync(only.GetAttribute("href")!)).Texts(".sk-card h2 a")));
    }

    [Fact]
    public async Task Another_question_keeps_the_subject()
    {
        ShowBoth();

        var page = await site.ReadAsync("/zoeken?wat=spreekuur&waar=6431&eerst=2");

        Assert.Equal("2", page.QuerySelector("form.sk-search input[name=eerst]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task With_a_place_and_no_words_the_subject_is_the_question()
    {
        ShowBoth();

        var page = await site.ReadAsync("/zoeken?eerst=2&wat=&waar=6431");

        Assert.Equal("1 plek voor geld en rekeningen bij 6431 Hoensbroek", HtmlAssert.Heading(page));
    }

    [Fact]
    public async Task A_subject_that_was_ticked_among_words_filters_as_it_did()
    {
        ShowBoth();

        var page = await site.ReadAsync("/zoeken?wat=spreekuur&waar=6431&onderwerp=2");

        Assert.Equal("Spreekuur geld", Assert.Single(page.Texts(".sk-card h2 a")));
        Assert.Null(page.QuerySelector("form.sk-search input[name=eerst]"));
    }

    [Fact]
    public async Task Safety_as_the_subject_one_came_in_by_has_a_way_out_and_is_kept_nowhere()
    {
        ShowBoth();

        using var answer = await site.AskAsync("/zoeken?wat=spreekuur&eerst=12");
        var page = await HtmlAssert.PageAsync(answer);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.NotNull(page.QuerySelector(".sk-exit a"));
        Assert.Equal("Zoeken - SocialeKaart", page.Title);
    }

    private void ShowBoth() => site.Show(
        World.Offer(1, "Spreekuur taal", facts => facts with { Needs = ["taalhuis"] }),
        World.Offer(2, "Spreekuur geld", facts => facts with { Needs = ["toeslagen"] }, metresEast: 900));
}
