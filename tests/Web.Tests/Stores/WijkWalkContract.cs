using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.TestSupport;
using SocialeKaart.Web.Pages.Wijk;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>The page of every gemeente, wijk and PlusWIJk of the demo region, over a real store.</summary>
public abstract partial class WijkWalkContract
{
    // Every so many pages the counts are held against the searches they lead to: each page leads to some thirty.
    private const int Sampled = 10;

    private static readonly string[] Secrets = ["Overlegtafel", "zusterhuis", "Consultpad", "Moedergroep", "Stilbeek", "Schuilpad", "47zz", "halte Schuilhoek"];

    protected abstract StoppableDatabase NewDatabase();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_area_has_a_page_with_one_heading_that_tells_no_secret()
    {
        var (site, places) = await StartAsync();
        using var running = site;
        var areas = Areas(places);

        Assert.Equal((16, 93, 12), (areas.Count(IsA(AreaKind.Gemeente)), areas.Count(IsA(AreaKind.Wijk)), areas.Count(IsA(AreaKind.PlusWijk))));
        foreach (var area in areas)
        {
            var page = await PageAsync(site, WijkLinks.To(area.Code, places));
            Assert.Equal(area.Kind == AreaKind.Gemeente ? $"Gemeente {area.Name}" : area.Name, HtmlAssert.Heading(page));
            HtmlAssert.IsWholePage(page);
            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase));
            Assert.Empty(page.QuerySelectorAll(".sk-exit"));
            Assert.NotEmpty(page.QuerySelectorAll("main a[href^='tel:']"));
            Assert.NotEmpty(page.QuerySelectorAll(".sk-map__own"));
            Assert.Equal(page.QuerySelectorAll("[id]").Select(one => one.Id).Distinct(), page.QuerySelectorAll("[id]").Select(one => one.Id));
        }
    }

    [Fact]
    public async Task Every_count_is_what_the_search_it_leads_to_shows()
    {
        var (site, places) = await StartAsync();
        using var running = site;
        var compared = 0;

        foreach (var area in Areas(places).Where((_, at) => at % Sampled == 0).Append(places.Area(new("PW-hoensbroek"))!))
        {
            foreach (var link in (await PageAsync(site, WijkLinks.To(area.Code, places))).QuerySelectorAll("main a[href^='/zoeken']").Where(link => Counted(link) is not null))
            {
                var heading = HtmlAssert.Heading(await PageAsync(site, link.GetAttribute("href")!));
                Assert.True(Counted(link) == First(heading), $"{area.Name}: {link.Words()} leads to {heading} ({link.GetAttribute("href")})");
                compared++;
            }
        }

        Assert.True(compared > 100, $"Only {compared} counts were compared.");
    }

    [Fact]
    public async Task Every_area_has_one_address_and_every_other_form_of_it_leads_there()
    {
        var (site, places) = await StartAsync();
        using var running = site;
        var addresses = Areas(places).ToDictionary(area => area, area => WijkLinks.To(area.Code, places));

        Assert.Equal(addresses.Count, addresses.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.All(addresses.Values, address => Assert.Matches(Address(), address));
        var entrance = await PageAsync(site, "/wijk");
        Assert.Equal(addresses.Values.Order(StringComparer.Ordinal), entrance.QuerySelectorAll("main a[href^='/wijk/']").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        foreach (var (area, address) in addresses)
        {
            Assert.Equal(area.Code, WijkAddresses.Of(places).Find(address.Split('/')[2], address.Split('/').ElementAtOrDefault(3)));
            await LeadsAsync(site, address.ToUpperInvariant().Replace("/WIJK/", "/wijk/", StringComparison.Ordinal), address);
            await LeadsAsync(site, $"/wijk/{area.Code}", address);
        }
    }

    private static async Task LeadsAsync(StoreSite site, string from, string to)
    {
        using var answer = await site.AskAsync(from);
        Assert.Equal((HttpStatusCode.MovedPermanently, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    private async Task<(StoreSite Site, PlaceTable Places)> StartAsync()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        var places = await DemoRegion.FillAsync(store, Stop);
        await store.AddAsync(Given.Listing("Overlegtafel kwetsbare ouderen") with { Audience = Audience.Professional, Venue = new() { Name = "Consultpad 1", Postcode = "6431", Town = "Hoensbroek" } }, "Het zusterhuis");
        await store.AddAsync(Given.Listing("Moedergroep") with
        {
            Venue = new() { Name = "Huize Stilbeek", Street = "Schuilpad", HouseNumber = "47zz", Postcode = "6431", Town = "Hoensbroek", ShowAddress = false },
            Visit = new() { BusStop = "halte Schuilhoek" },
        });
        return (await StoreSite.StartAsync(database.Connection), places);
    }

    private static async Task<IHtmlDocument> PageAsync(StoreSite site, string address)
    {
        using var answer = await site.AskAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {answer.StatusCode}.");
        return await HtmlAssert.PageAsync(answer);
    }

    private static List<AreaSummary> Areas(PlaceTable places) => [.. places.Areas(AreaKind.Gemeente), .. places.Areas(AreaKind.Wijk), .. places.PlusWijken];

    private static Func<AreaSummary, bool> IsA(AreaKind kind) => area => area.Kind == kind;

    /// <summary>"Alles in Hoensbroek (31)", "Geld en rekeningen 4 plekken"; null for a link that promises no number.</summary>
    private static int? Counted(IElement link) =>
        Promise().Match((link.QuerySelector(".sk-count") ?? link.QuerySelector(".sk-tile__words"))?.Words() ?? "") is { Success: true } number ? First(number.Value) : null;

    private static int First(string text) => int.Parse(Number().Match(text).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\([0-9]+\)$|^[0-9]+ plek")]
    private static partial Regex Promise();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("^/wijk/[a-z0-9-]+(/[a-z0-9-]+)?$")]
    private static partial Regex Address();
}
