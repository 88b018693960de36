namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class PagingTests(SharedSite site) : IClassFixture<SharedSite>
{
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
}
