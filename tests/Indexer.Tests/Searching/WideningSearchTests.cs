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
        var found = Run(Question, Chess(1, 4_900), Chess(2, 4_800), Chess(3, 4_700), Chess(4, 5_100));

        Assert.Equal((3, 5_000, null), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
    }

    [Fact]
    public void Nothing_close_by_looks_one_step_further_until_there_is_enough()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431") }, Chess(1, 9_000), Chess(2, 9_000), Chess(3, 9_000), Chess(4, 20_000));

        Assert.Equal((3, 10_000, 5_000), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
    }

    [Fact]
    public void The_whole_region_is_the_last_step()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431") }, Chess(1, 40_000));

        Assert.Equal((1, null, 5_000), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
    }

    [Fact]
    public void A_town_or_gemeente_is_larger_than_a_postcode()
    {
        var found = Run(new() { What = "schaakclub", Where = Place("Heerlen") }, Chess(1, 9_000));

        Assert.Equal((1, 10_000, null), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
    }

    [Theory]
    [InlineData("schaakclub 6431")]
    [InlineData("schaakclub in Lampendal")]
    public void A_place_among_the_words_has_a_radius_too(string what)
    {
        var found = Run(new() { What = what }, Chess(1, 9_000), Chess(2, 9_000), Chess(3, 9_000), Chess(4, 20_000));

        Assert.Equal((3, 10_000, 5_000), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
    }

    [Fact]
    public void The_place_among_the_words_goes_before_the_one_that_was_filled_in()
    {
        var elsewhere = Given.AtSquare with { Point = new(150_000, 325_300) };

        var found = Run(new() { What = "schaakclub in Lampendal", Where = elsewhere }, Chess(1, 1_000));

        Assert.Equal((1, 5_000, null), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
    }

    [Fact]
    public void The_place_among_the_words_is_not_the_name_that_was_asked_for()
    {
        var gemeente = Given.Listing(1, "Afval") with { OrganisationName = "Gemeente Lampendal", Point = Middle };

        Assert.Equal([2], Run(new() { What = "schaakclub in Lampendal" }, gemeente, Chess(2, 1_000)).Answer.Hits.Select(hit => Given.NumberOf(hit.Listing.Id)));
        Assert.Equal(1, Given.NumberOf(Run(new() { What = "gemeente Lampendal" }, gemeente, Chess(2, 1_000)).Answer.Hits[0].Listing.Id));
    }

    [Fact]
    public void Without_a_place_everything_is_searched_at_once()
    {
        var found = Run(new() { What = "schaakclub", RadiusMetres = 1_000 }, Chess(1, 40_000));

        Assert.Equal((1, null, null), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
    }

    [Fact]
    public void A_chosen_radius_is_where_it_begins()
    {
        var found = Run(new() { What = "schaakclub", Where = Postcode("6431"), RadiusMetres = 1_000 }, Chess(1, 2_000));

        Assert.Equal((1, 3_000, 1_000), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
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

        Assert.Equal((0, null, 5_000), (found.Answer.Total, found.RadiusMetres, found.Little?.Metres));
    }

    [Fact]
    public void Few_good_ones_close_by_look_further_and_say_how_many_there_were()
    {
        var found = Run(Question, Chess(1, 1_000), Chess(2, 9_000), Chess(3, 9_500), Chess(4, 20_000));

        Assert.Equal((3, 10_000, new LittleNearby(5_000, 1)), (found.Answer.Total, found.RadiusMetres, found.Little));
        Assert.Equal(1, Given.NumberOf(found.Answer.Hits[0].Listing.Id));
    }

    [Fact]
    public void Many_poor_ones_close_by_do_not_hide_the_good_ones_further_off()
    {
        var poor = Enumerable.Range(1, 12).Select(number =>
            Chess(number, 500) with { Facts = Chess(number, 500).Facts with { Title = "Buurthuis", Description = "Koffie, een koor, een schaakclub en een biljart." } });

        var found = Run(Question, [.. poor, Chess(21, 9_000), Chess(22, 9_000), Chess(23, 9_000)]);

        Assert.Equal((15, 10_000, new LittleNearby(5_000, 12)), (found.Answer.Total, found.RadiusMetres, found.Little));
    }

    [Fact]
    public void A_wider_circle_that_adds_no_good_hit_is_not_shown()
    {
        var found = Run(Question, Chess(1, 1_000), Chess(2, 30_000), Given.Listing(3, "Koor") with { Point = Middle with { X = Middle.X + 9_000 } });

        Assert.Equal((1, 5_000, null), (found.Answer.Total, found.RadiusMetres, found.Little));
    }

    [Fact]
    public void Whoever_chose_a_radius_or_a_facet_gets_the_few_that_are_in_it()
    {
        Publication[] listings = [Chess(1, 1_000), Chess(2, 9_000), Chess(3, 9_000)];

        var radius = Run(Question with { RadiusMetres = 5_000 }, listings);
        var facet = Run(Question with { Kinds = [ListingKind.Activiteit] }, listings);

        Assert.Equal((1, 5_000, null), (radius.Answer.Total, radius.RadiusMetres, radius.Little));
        Assert.Equal((1, 5_000, null), (facet.Answer.Total, facet.RadiusMetres, facet.Little));
    }

    [Fact]
    public void A_short_page_does_not_make_it_look_further()
    {
        var found = Run(Question with { Take = 1 }, Chess(1, 1_000), Chess(2, 1_000), Chess(3, 1_000), Chess(4, 9_000));

        Assert.Equal((3, 5_000, null), (found.Answer.Total, found.RadiusMetres, found.Little));
        Assert.Single(found.Answer.Hits);
    }

    private static SearchRequest Question => new() { What = "schaakclub", Where = Postcode("6431") };

    private static WidenedAnswer Run(SearchRequest request, params Publication[] listings) =>
        WideningSearch.Run(TinyIndex.Builder.Build(listings, SmallRegion.Table, isDemo: false, number: 1), request, Given.Now);

    private static Publication Chess(int number, double metresEast) =>
        Given.Listing(number, "Schaakclub") with { Point = Middle with { X = Middle.X + metresEast } };

    private static Place Place(string name) => SmallRegion.Table.FindExactly(name)!;

    private static Place Postcode(string text) =>
        Geo.Postcodes.Postcode.TryParse(text, out var postcode) ? SmallRegion.Table.FindPostcode(postcode)! : throw new ArgumentException(text);
}
