namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class OrderTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task One_chooses_between_what_fits_and_what_is_near()
    {
        Show();

        var best = await site.ReadAsync("/zoeken?wat=schaken&waar=6431");
        var nearest = await site.ReadAsync(HtmlAssert.LinkTo(best, "dichtbij"));

        Assert.Equal(["Schaken voor iedereen", "Koffie"], best.Texts(".sk-card__title a"));
        Assert.Equal(["Koffie", "Schaken voor iedereen"], nearest.Texts(".sk-card__title a"));
        Assert.Contains("Wat het dichtst bij is, staat bovenaan.", nearest.MainText(), StringComparison.Ordinal);
        Assert.Equal("dichtbij", Assert.Single(nearest.Texts("nav[aria-label=Volgorde] [aria-current=true]")));
        Assert.Equal(best.Texts(".sk-card__title a"), (await site.ReadAsync(HtmlAssert.LinkTo(nearest, "best passend"))).Texts(".sk-card__title a"));
    }

    [Fact]
    public async Task Without_a_place_there_is_no_distance_to_sort_by()
    {
        Show();

        Assert.Empty((await site.ReadAsync("/zoeken?wat=schaken&sorteer=afstand")).QuerySelectorAll("nav[aria-label=Volgorde]"));
    }

    [Fact]
    public async Task The_order_stays_when_something_is_chosen_or_leafed_through()
    {
        site.Show([.. Enumerable.Range(1, 25).Select(number => World.Offer(number, "Schaken", metresEast: number * 37 % 26 * 100))]);

        var first = await site.ReadAsync("/zoeken?wat=schaken&waar=6431&sorteer=afstand");
        var second = await site.ReadAsync(HtmlAssert.LinkTo(first, "Volgende"));

        Assert.Equal(["11", "12", "13", "14", "15", "16", "17", "18", "19", "20"], second.QuerySelectorAll(".sk-card .sk-pin").Select(pin => pin.LastChild!.TextContent));
        Assert.All(first.QuerySelectorAll(".sk-facets a"), link => Assert.Contains("sorteer=afstand", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(Cards(first).Intersect(Cards(second)));
    }

    [Fact]
    public async Task The_map_may_stand_above_the_list_and_is_there_once()
    {
        Show();

        var list = await site.ReadAsync("/zoeken?wat=schaken&waar=6431");
        var map = await site.ReadAsync(HtmlAssert.LinkTo(list, "Kaart"));

        Assert.NotNull(list.QuerySelector("aside #kaart"));
        Assert.Null(map.QuerySelector("aside #kaart"));
        Assert.Single(map.QuerySelectorAll("#kaart"));
        Assert.Equal(
            map.QuerySelectorAll(".sk-card .sk-pin").Select(pin => pin.LastChild!.TextContent),
            map.Texts(".sk-map__pin text").Order(StringComparer.Ordinal));
        Assert.Equal("Lijst", Assert.Single(list.Texts(".sk-views [aria-current=true]")));
    }

    private static IEnumerable<string?> Cards(AngleSharp.Dom.IParentNode page) =>
        page.QuerySelectorAll(".sk-card__title a").Select(link => link.GetAttribute("href"));

    private void Show() => site.Show(
        World.Offer(1, "Schaken voor iedereen", metresEast: 3000),
        World.Offer(2, "Koffie", facts => facts with { Description = "Wie wil, kan er ook schaken." }, 100));
}
