using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class WideningSearchTests
{
    private static readonly RdPoint Middle = new(193_400, 325_300);

    [Fact]
    public void Enough_close_by_is_not_widened()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431") }, Chess(1, 4_900), Chess(2, 5_100));

        Assert.Equal((1, 5_000, null), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    [Fact]
    public void Nothing_close_by_looks_one_step_further_until_there_is_something()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431") }, Chess(1, 9_000), Chess(2, 20_000));

        Assert.Equal((1, 10_000, 5_000), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    [Fact]
    public void The_whole_region_is_the_last_step()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431") }, Chess(1, 40_000));

        Assert.Equal((1, null, 5_000), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    [Fact]
    public void A_town_or_gemeente_is_larger_than_a_postcode()
    {
        var found = Run(new() { What = "schaakclub", Where = Place("Heerlen") }, Chess(1, 9_000));

        Assert.Equal((1, 10_000, null), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    [Theory]
    [InlineData("schaakclub 6431")]
    [InlineData("schaakclub in Lampendal")]
    public void A_place_among_the_words_has_a_radius_too(string what)
    {
        var found = Run(new() { What = what }, Chess(1, 9_000), Chess(2, 20_000));

        Assert.Equal((1, 10_000, 5_000), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    [Fact]
    public void The_place_among_the_words_goes_before_the_one_that_was_filled_in()
    {
        var elsewhere = Given.AtSquare with { Point = new(150_000, 325_300) };

        var found = Run(new() { What = "schaakclub in Lampendal", Where = elsewhere }, Chess(1, 1_000));

        Assert.Equal((1, 5_000, null), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    [Fact]
    public void Without_a_place_everything_is_searched_at_once()
    {
        var found = Run(new() { What = "schaakclub", RadiusMetres = 1_000 }, Chess(1, 40_000));

        Assert.Equal((1, null, null), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    [Fact]
    public void A_chosen_radius_is_where_it_begins()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431"), RadiusMetres = 1_000 }, Chess(1, 2_000));

        Assert.Equal((1, 3_000, 1_000), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    [Fact]
    public void A_wider_list_begins_at_its_first_hit()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431"), Skip = 10, Take = 10 }, Chess(1, 9_000));

        Assert.Single(found.Answer.Hits);
    }

    [Fact]
    public void What_exists_nowhere_is_found_nowhere()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431") }, Given.Listing(1, "Koor"));

        Assert.Equal((0, null, 5_000), (found.Answer.Total, found.RadiusMetres, found.NothingWithinMetres));
    }

    private static WidenedAnswer Run(SearchRequest request, params Publication[] listings) =>
        WideningSearch.Run(TinyIndex.Builder.Build(listings, SmallRegion.Table, isDemo: false, number: 1), request, Given.Now);

    private static Publication Chess(int number, double metresEast) =>
        Given.Listing(number, "Schaakclub") with { Point = Middle with { X = Middle.X + metresEast } };

    private static Place Place(string name) => SmallRegion.Table.FindExactly(name)!;

    private static Place Postcode(string text) =>
        Geo.Postcodes.Postcode.TryParse(text, out var postcode) ? SmallRegion.Table.FindPostcode(postcode)! : throw new ArgumentException(text);
}
