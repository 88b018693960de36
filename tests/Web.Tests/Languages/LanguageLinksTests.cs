using AngleSharp.Html.Dom;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Languages;

public sealed class LanguageLinksTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("/en/zoeken?waar=6431&wat=samen+eten", "/ar/zoeken?waar=6431&wat=samen%20eten")]
    [InlineData("/zoeken?kosten=gratis&kosten=onbekend", "/ar/zoeken?kosten=gratis&kosten=onbekend")]
    [InlineData("/en/mijn-lijst?aanbod=c000001&groot=ja", "/ar/mijn-lijst?aanbod=c000001&groot=ja")]
    [InlineData("/en/help-mij-kiezen?voor=mij&onderwerp=12", "/ar/help-mij-kiezen?onderwerp=12&voor=mij")]
    public async Task Who_changes_the_language_keeps_what_they_asked(string address, string expected)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync(address);

        Assert.Equal(expected, Menu(page, "ar"));
    }

    [Fact]
    public async Task A_page_that_is_kept_for_others_never_shows_what_else_stood_in_somebodys_address()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        using var first = await site.AskAsync("/en/zoeken?wat=koffie&van=naaktslak");
        using var second = await site.AskAsync("/en/zoeken?wat=koffie");

        foreach (var answer in (HttpResponseMessage[])[first, second])
            Assert.DoesNotContain("naaktslak", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/proef/stuk", "/ar/proef/stuk")]
    [InlineData("/en/bestaat-niet?wat=ook", "/ar/")]
    public async Task An_error_page_leads_to_what_was_asked_for_or_to_the_start_when_there_is_no_such_thing(string address, string expected)
    {
        site.Show();
        using var answer = await site.AskAsync(address);

        Assert.Equal(expected, Menu(await HtmlAssert.PageAsync(answer), "ar"));
    }

    [Fact]
    public async Task Search_engines_are_told_of_every_language_of_a_page_they_may_show()
    {
        site.Show(isDemo: false, World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/en/hulp/schulden?van=elders");

        Assert.Equal("http://localhost/en/hulp/schulden", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(
            [
                "nl http://localhost/hulp/schulden", "en http://localhost/en/hulp/schulden", "de http://localhost/de/hulp/schulden",
                "pl http://localhost/pl/hulp/schulden", "tr http://localhost/tr/hulp/schulden", "ar http://localhost/ar/hulp/schulden",
                "uk http://localhost/uk/hulp/schulden", "x-default http://localhost/hulp/schulden",
            ],
            page.QuerySelectorAll("link[rel=alternate]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
    }

    [Theory]
    [InlineData(false, "/en/zoeken?wat=koffie")]
    [InlineData(false, "/en/hulp/geweld-thuis")]
    [InlineData(false, "/en/hulp/schulden?waar=6431")]
    [InlineData(false, "/en/direct-hulp")]
    [InlineData(true, "/en/hulp/schulden")]
    public async Task Of_a_page_they_may_not_show_they_are_told_nothing(bool isDemo, string address)
    {
        site.Show(isDemo, World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync(address);

        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[rel=alternate]"));
    }

    [Fact]
    public async Task A_translated_page_says_that_nobody_checked_it_and_a_Dutch_one_does_not()
    {
        site.Show();

        var (english, dutch) = (await site.ReadAsync("/en"), await site.ReadAsync("/"));

        Assert.Contains("This translation has not been checked by a native speaker.", english.Texts("footer p"));
        Assert.DoesNotContain(dutch.Texts("footer p"), text => text.Contains("vertaling", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/hulp/schulden", 1)]
    [InlineData("/over", 1)]
    [InlineData("/sporen", 0)]
    [InlineData("/direct-hulp", 0)]
    public async Task A_text_that_is_there_in_Dutch_only_says_so_once_and_not_to_who_reads_Dutch(string address, int times)
    {
        site.Show();

        Assert.Equal(times, (await site.ReadAsync("/en" + address)).Texts("main p").Count(text => text == "This text is available in Dutch only."));
        Assert.DoesNotContain("Deze tekst is er alleen in het Nederlands.", (await site.ReadAsync(address)).Texts("main p"));
    }

    private static string? Menu(IHtmlDocument page, string language) => page.QuerySelector($".sk-lang a[hreflang={language}]")?.GetAttribute("href");
}
