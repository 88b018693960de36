using System.Net;
using System.Xml.Linq;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class SitemapTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task The_map_names_its_parts_and_the_robots_are_told_where_it_is()
    {
        Show();

        Assert.Equal(["http://localhost/sitemap/paginas", "http://localhost/sitemap/1"], await LocationsAsync("/sitemap.xml"));
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", await TextAsync("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_own_pages_are_in_it_those_on_safety_too_and_no_results()
    {
        Show();

        var pages = await LocationsAsync("/sitemap/paginas");

        Assert.Contains("http://localhost/hulp/geweld-thuis", pages);
        Assert.Contains("http://localhost/hulp/slapen", pages);
        Assert.Contains("http://localhost/", pages);
        Assert.DoesNotContain(pages, page => page.Contains("/zoeken", StringComparison.Ordinal) || page.Contains('?', StringComparison.Ordinal));
        foreach (var page in pages)
        {
            using var answer = await site.AskAsync(new Uri(page).PathAndQuery);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("X-Robots-Tag"), page);
        }
    }

    [Fact]
    public async Task Of_the_offers_only_what_a_resident_can_find_and_no_hidden_address()
    {
        Show();

        Assert.Equal(["http://localhost/aanbod/c000001/het-aanbod", "http://localhost/organisatie/org0001/stichting-de-mijnlamp"], await LocationsAsync("/sitemap/1"));
    }

    [Theory]
    [InlineData("/sitemap/2")]
    [InlineData("/sitemap/0")]
    [InlineData("/sitemap/-1")]
    [InlineData("/sitemap/99999999999")]
    [InlineData("/sitemap/zoeken")]
    public async Task A_part_that_is_not_there_is_not_found(string address)
    {
        Show();

        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_demo_has_none()
    {
        site.Show(World.Offer(1, "Koffie"));

        foreach (var address in (string[])["/sitemap.xml", "/sitemap/paginas", "/sitemap/1"])
        {
            using var answer = await site.AskAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.DoesNotContain("Sitemap", await TextAsync("/robots.txt"), StringComparison.Ordinal);
    }

    private void Show() => site.Show(
        isDemo: false,
        World.Offer(1, "Koffie"),
        World.Offer(2, "Overleg", facts => facts with { Audience = Audience.Professional }),
        World.Offer(3, "Opvang", facts => facts with { Venue = facts.Venue with { ShowAddress = false } }),
        World.Offer(4, "Voorbij", facts => facts with { Ends = new DateOnly(2026, 11, 1) }));

    private async Task<List<string>> LocationsAsync(string address) =>
        [.. XDocument.Parse(await TextAsync(address)).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)];

    private async Task<string> TextAsync(string address)
    {
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
