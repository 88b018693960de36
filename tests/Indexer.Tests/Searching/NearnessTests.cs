using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class NearnessTests
{
    [Fact]
    public void The_nearest_of_equals_stands_first_and_says_how_far()
    {
        var search = TinyIndex.Of(Chess(1, 9000), Chess(2, 400), Chess(3, 2500));

        var answer = search.Search("schaakclub", Given.AtSquare);

        Assert.Equal([2, 3, 1], answer.Hits.Select(h => Given.NumberOf(h.Listing.Id)));
        Assert.Equal(400, answer.Hits[0].DistanceMetres!.Value, 0.001);
    }

    [Fact]
    public void Without_words_everything_near_is_shown_by_distance() =>
        Assert.Equal([2, 3, 1], TinyIndex.Of(Chess(1, 9000), Chess(2, 400), Chess(3, 2500)).Ids("", Given.AtSquare));

    [Fact]
    public void Without_a_place_there_is_no_distance() =>
        Assert.All(TinyIndex.Of(Chess(1, 9000), Chess(2, 400)).Search("schaakclub").Hits, h => Assert.Null(h.DistanceMetres));

    [Fact]
    public void A_radius_leaves_out_what_is_farther_and_keeps_what_needs_no_place()
    {
        var search = TinyIndex.Of(
            Chess(1, 5001), Chess(2, 4999), Chess(3, null), Chess(4, -12_000),
            Given.Listing(5, "Schaakclub", f => f with { Reach = new Reach { Kind = ReachKind.Online } }, 30_000));

        var found = search.Ids(new SearchRequest { What = "schaakclub", Where = Given.AtSquare, RadiusMetres = 5000 });

        Assert.Equal([2, 3, 5], found.Order());
    }

    [Fact]
    public void Inside_an_area_is_what_has_its_place_there_and_nothing_that_only_reaches_it()
    {
        var search = TinyIndex.Of(
            In(1, "1"), In(2, "2"), In(3, "3"), In(4, "1") with { Buurt = null },
            In(5, "1", facts => facts with { Reach = new() { Kind = ReachKind.Thuis } }), Chess(6, 10));

        Assert.Equal([1, 4], Inside(PlaceKind.Wijk, "W1"));
        Assert.Equal([1, 4], Inside(PlaceKind.Gemeente, "G1"));
        Assert.Equal([1], Inside(PlaceKind.Buurt, "B1"));
        Assert.Equal([1, 2], Inside(PlaceKind.PlusWijk, "PW-1"));
        // A postcode has no borders to lie within.
        Assert.Equal(6, search.Search(new SearchRequest { Where = Given.AtSquare, Inside = true }).Total);

        int[] Inside(PlaceKind kind, string area) => [.. search.Ids(new SearchRequest { Where = Whole(kind, new(area)), Inside = true }).Order()];
    }

    [Fact]
    public void Someone_who_comes_to_your_home_counts_as_near()
    {
        var search = TinyIndex.Of(
            Given.Listing(1, "Klusdienst"), Given.Listing(2, "Klusdienst", metresEast: 15_000),
            Given.Listing(3, "Klusdienst", f => f with { Reach = new Reach { Kind = ReachKind.Thuis } }, 15_000));

        Assert.Equal([1, 3, 2], search.Ids("klusdienst", Given.AtSquare));
    }

    [Fact]
    public void An_offer_that_names_its_areas_is_for_their_residents_only()
    {
        var search = TinyIndex.Of(
            Named(1, ReachKind.Gemeente, "G2"), Named(2, ReachKind.Gemeente, "G1"), Named(3, ReachKind.Buurt, "B1"), Named(4, ReachKind.Thuis, "B2"));

        Assert.Equal([2, 3], search.Ids("schaakclub", Given.AtSquare).Order());
        Assert.Equal([1, 2, 3, 4], search.Ids("schaakclub").Order());
    }

    [Fact]
    public void Who_names_a_whole_gemeente_also_sees_what_is_for_one_buurt_of_it()
    {
        var search = TinyIndex.Of(Named(1, ReachKind.Buurt, "B1"), Named(2, ReachKind.Buurt, "B2"));
        var gemeente = Given.AtSquare with { Kind = PlaceKind.Gemeente, Buurt = null, Wijk = null };

        Assert.Equal([1], search.Ids("schaakclub", gemeente));
    }

    [Fact]
    public void The_own_area_of_a_venue_lowers_for_others_and_hides_from_nobody()
    {
        var own = new Reach { Kind = ReachKind.Wijk };
        var search = TinyIndex.Of(
            Given.Listing(1, "Schaakclub", f => f with { Reach = own }, 100) with { Wijk = new AreaCode("W2"), ReachAreas = [new AreaCode("W2")] },
            Given.Listing(2, "Schaakclub", f => f with { Reach = own }, 200) with { Wijk = new AreaCode("W1"), ReachAreas = [new AreaCode("W1")] });

        Assert.Equal([2, 1], search.Ids("schaakclub", Given.AtSquare));
    }

    [Fact]
    public void A_border_of_gemeenten_does_not_matter_when_nobody_says_so()
    {
        var search = TinyIndex.Of(Chess(1, 3000), Chess(2, 300) with { Gemeente = new AreaCode("G2") });

        Assert.Equal([2, 1], search.Ids("schaakclub", Given.AtSquare));
    }

    [Fact]
    public void A_hidden_address_shows_no_distance()
    {
        var search = TinyIndex.Of(Given.Listing(1, "Opvang", f => f with { Venue = f.Venue with { ShowAddress = false } }));

        Assert.Null(search.Search("opvang", Given.AtSquare).Hits[0].DistanceMetres);
    }

    private static Publication Chess(int number, double? metres) => Given.Listing(number, "Schaakclub", metresEast: metres);

    private static Publication Named(int number, ReachKind kind, string area) =>
        Given.Listing(number, "Schaakclub", f => f with { Reach = new Reach { Kind = kind, Areas = [area] } }) with { ReachAreas = [new AreaCode(area)] };

    private static Publication In(int number, string home, Func<ListingFacts, ListingFacts>? facts = null) => Given.Listing(number, "Schaakclub", facts) with
    {
        Buurt = new AreaCode($"B{home}"),
        Wijk = new AreaCode($"W{home}"),
        Gemeente = new AreaCode($"G{home}"),
    };

    private static Place Whole(PlaceKind kind, AreaCode area) => new()
    {
        Name = "Hier",
        Kind = kind,
        Point = Given.Square,
        Buurt = kind == PlaceKind.Buurt ? area : null,
        Wijk = kind == PlaceKind.Wijk ? area : null,
        Gemeente = kind == PlaceKind.Gemeente ? area : null,
        PlusWijken = kind == PlaceKind.PlusWijk ? [area] : [],
    };
}
