using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class GuideTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Four_taps_lead_to_results_in_words_that_can_be_changed()
    {
        Show();

        var who = await site.ReadAsync("/help-mij-kiezen");
        var about = await site.ReadAsync(Tile(who, "Voor mijzelf"));
        var how = await site.ReadAsync(Tile(about, "Geld en rekeningen"));
        var where = await site.ReadAsync(Tile(how, "Iemand die bij mij thuis komt"));
        var results = await site.ReadAsync(Sent(where, "6431"));

        Assert.Equal(["Voor wie zoekt u hulp?", "Waar gaat het over?", "Wat past het best?", "Waar zoekt u?"], new[] { who, about, how, where }.Select(HtmlAssert.Heading));
        Assert.Equal(12, about.QuerySelectorAll(".sk-tile").Length);
        Assert.Equal(["Thuis naar uw geld kijken"], results.Texts(".sk-card__title a"));
        Assert.Equal(
            ["voor uzelf verander voor wie", "geld en rekeningen verander waarover", "iemand die thuis komt verander wat bij u past", "bij 6431 verander waar"],
            results.Texts(".sk-guided li"));
        Assert.Empty(results.QuerySelectorAll("nav[aria-label='Uw keuzes']"));
        Assert.NotNull((await site.ReadAsync($"{Sent(where, "6431")}&kosten=gratis")).QuerySelector("nav[aria-label='Uw keuzes']"));
    }

    [Fact]
    public async Task Changing_one_answer_keeps_the_others_and_comes_back_to_the_results()
    {
        Show();

        var results = await site.ReadAsync("/zoeken?waar=6431&onderwerp=2&hoe=thuis&voor=mij");
        var question = await site.ReadAsync(results.QuerySelectorAll(".sk-guided a")[1].GetAttribute("href")!);

        Assert.Equal("Waar gaat het over?", HtmlAssert.Heading(question));
        Assert.Equal("/zoeken?waar=6431&onderwerp=1&hoe=thuis&voor=mij", Tile(question, "Mensen ontmoeten"));
    }

    [Fact]
    public async Task Every_page_asks_one_thing_begins_with_danger_goes_back_and_offers_to_call()
    {
        Show();

        foreach (var address in (string[])["/help-mij-kiezen", "/help-mij-kiezen?voor=mij", "/help-mij-kiezen?voor=mij&onderwerp=2", "/help-mij-kiezen?voor=mij&onderwerp=2&past=alles"])
        {
            var page = await site.ReadAsync(address);

            Assert.StartsWith("Is er nu gevaar? Bel 112.", page.MainText(), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("main .sk-box a[href^='tel:']"));
            Assert.Equal(address.Contains('?', StringComparison.Ordinal), page.Texts("main a").Contains("Vorige vraag"));
        }
    }

    [Fact]
    public async Task Only_what_there_is_is_offered()
    {
        Show();

        var labels = (await site.ReadAsync("/help-mij-kiezen?voor=mij&onderwerp=2")).Texts(".sk-tile__name");

        Assert.Equal(["Iemand die bij mij thuis komt", "Eerst zelf lezen", "Dat maakt niet uit"], labels);
    }

    [Fact]
    public async Task For_whom_counts_as_long_as_it_leaves_something()
    {
        Show();
        var among = await site.ReadAsync("/help-mij-kiezen?voor=gezin&onderwerp=2&past=alles");
        site.Show(World.Offer(1, "Geldloket", facts => facts with { Needs = ["schulden"], TargetGroups = ["ouders"] }));
        var parents = await site.ReadAsync("/help-mij-kiezen?voor=gezin&onderwerp=2&past=alles");

        Assert.Empty(among.QuerySelectorAll("input[name=groep]"));
        Assert.Contains("ouders", parents.QuerySelectorAll("input[name=groep]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task Who_rather_reads_goes_to_the_pages_of_the_subject()
    {
        Show();

        Assert.Equal("/hulp#geld", Tile(await site.ReadAsync("/help-mij-kiezen?voor=mij&onderwerp=2"), "Eerst zelf lezen"));
    }

    [Theory]
    [InlineData("/help-mij-kiezen", false, false)]
    [InlineData("/help-mij-kiezen?voor=mij&onderwerp=2", true, false)]
    [InlineData("/help-mij-kiezen?voor=mij&onderwerp=12", true, true)]
    public async Task Only_the_first_question_may_be_found_and_safety_leaves_no_trace(string address, bool keptOut, bool isSafety)
    {
        site.Show(isDemo: false, World.Offer(1, "Praten na geweld", facts => facts with { Needs = ["geweld-thuis"] }));

        using var answer = await site.AskAsync(address);
        var page = await HtmlAssert.PageAsync(answer);

        Assert.Equal(keptOut, answer.Headers.Contains("X-Robots-Tag"));
        Assert.Equal(keptOut, page.QuerySelector("meta[name=robots]") is not null);
        Assert.Equal(isSafety, answer.Headers.CacheControl!.NoStore);
        Assert.Equal(isSafety, page.QuerySelector(".sk-exit") is not null);
        Assert.Equal(isSafety, page.Title == "SocialeKaart");
    }

    [Theory]
    [InlineData("?voor=niemand&onderwerp=99&past=zo")]
    [InlineData("?past=thuis")]
    [InlineData("?voor=mij&voor=ander&onderwerp=1&onderwerp=2")]
    public async Task Whatever_stands_in_the_address_there_is_a_question(string query)
    {
        Show();

        Assert.EndsWith("?", HtmlAssert.Heading(await site.ReadAsync($"/help-mij-kiezen{query}")), StringComparison.Ordinal);
    }

    private void Show() => site.Show(
        World.Offer(1, "Thuis naar uw geld kijken", facts => facts with { Kind = ListingKind.Dienst, Needs = ["schulden"], Reach = new Reach { Kind = ReachKind.Thuis } }),
        World.Offer(2, "Koffie bij u thuis", facts => facts with { Needs = ["koffie-en-contact"], Reach = new Reach { Kind = ReachKind.Thuis } }));

    private static string Tile(AngleSharp.Html.Dom.IHtmlDocument page, string label) =>
        Assert.Single(page.QuerySelectorAll(".sk-tile a"), tile => tile.QuerySelector(".sk-tile__name")!.TextContent == label).GetAttribute("href")!;

    /// <summary>What a browser sends for the form of a page.</summary>
    private static string Sent(AngleSharp.Html.Dom.IHtmlDocument page, string where)
    {
        var form = page.QuerySelector("main form")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={Uri.EscapeDataString(input.GetAttribute("value")!)}");
        return $"{form.GetAttribute("action")}?{string.Join('&', hidden.Append($"waar={where}"))}";
    }
}
