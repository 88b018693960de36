using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class InsideTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Within_the_borders_stands_what_has_its_place_there_and_nothing_beside_it()
    {
        site.Show(World.Offer(1, "Koffie"), Elsewhere(2, "Koffie aan de markt"), World.Offer(3, "Koffie aan huis", facts => facts with { Reach = new() { Kind = ReachKind.Thuis } }));

        var page = await site.ReadAsync("/zoeken?waar=Hoensbroek&straal=binnen");

        Assert.Equal("1 plek in Hoensbroek", HtmlAssert.Heading(page));
        Assert.Equal(["Koffie"], page.Texts(".sk-card__title a"));
        var around = await site.ReadAsync("/zoeken?waar=Hoensbroek");
        Assert.Equal("3 plekken bij Hoensbroek", HtmlAssert.Heading(around));
        Assert.Contains("/zoeken?waar=Hoensbroek&straal=binnen", around.QuerySelectorAll("#keuzes a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task With_nothing_within_the_borders_one_sees_what_is_near_and_that_it_is_not_within()
    {
        site.Show(Elsewhere(1, "Koffie aan de markt"));

        var page = await site.ReadAsync("/zoeken?waar=Hoensbroek&straal=binnen");

        Assert.Equal("1 plek bij Hoensbroek", HtmlAssert.Heading(page));
        Assert.Contains("In Hoensbroek zelf vonden wij niets.", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_made_within_the_borders_stays_within_and_a_radius_leaves_them()
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Rijles", facts => facts with { Kind = ListingKind.Dienst }));

        var page = await site.ReadAsync("/zoeken?waar=Hoensbroek&straal=binnen");

        var links = page.QuerySelectorAll("#keuzes a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/zoeken?waar=Hoensbroek&soort=dienst&straal=binnen", links);
        Assert.Contains("/zoeken?waar=Hoensbroek&straal=5", links);
        Assert.Equal("alleen in Hoensbroek (2)", Assert.Single(page.Texts("#keuzes a[aria-current=true]")));
    }

    [Fact]
    public async Task A_postcode_has_no_borders_to_stay_within()
    {
        site.Show(World.Offer(1, "Koffie"));

        Assert.Equal("1 plek bij 6431 Hoensbroek", HtmlAssert.Heading(await site.ReadAsync("/zoeken?waar=6431&straal=binnen")));
    }

    private static Publication Elsewhere(int number, string title) => World.Offer(number, title, metresEast: 3_000) with
    {
        Buurt = new("BU09171100"),
        Wijk = new("WK091711"),
    };
}
