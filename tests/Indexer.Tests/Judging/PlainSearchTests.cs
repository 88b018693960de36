using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Judging;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Judging;

public sealed class PlainSearchTests
{
    [Theory]
    [InlineData("schaken")]
    [InlineData("SCHAKEN!")]
    [InlineData("waar kan ik schaken")]
    public void It_finds_words_in_any_field_by_their_stem(string what)
    {
        var listings = new[]
        {
            Given.Listing(1, "Schaken"), Given.Listing(2, "Inloop", f => f with { Description = "Wie wil, schaakt mee." }), Given.Listing(3, "Kienen"),
        };

        Assert.Equal([1, 2], Ids(listings, what).Order());
    }

    [Fact]
    public void The_nearest_of_equals_stands_first() =>
        Assert.Equal([2, 3, 1], Ids([Given.Listing(1, "Schaken", metresEast: 9000), Given.Listing(2, "Schaken", metresEast: 100), Given.Listing(3, "Schaken", metresEast: 900)], "schaken", Given.AtSquare));

    [Fact]
    public void Without_a_place_equals_stand_in_the_order_of_their_ids() =>
        Assert.Equal([1, 2], Ids([Given.Listing(2, "Schaken", metresEast: 1), Given.Listing(1, "Schaken", metresEast: 9000)], "schaken"));

    [Fact]
    public void A_rare_word_says_more_than_a_common_one() =>
        Assert.Equal(4, Ids([Given.Listing(1, "Inloop"), Given.Listing(2, "Inloop"), Given.Listing(3, "Inloop"), Given.Listing(4, "Duivenmelkers")], "inloop duivenmelkers")[0]);

    [Fact]
    public void It_shows_what_residents_may_see_today_and_nothing_else()
    {
        var listings = new[]
        {
            Given.Listing(1, "Schaken"),
            Given.Listing(2, "Schaken", f => f with { Audience = Audience.Professional }),
            Given.Listing(3, "Schaken", f => f with { Ends = Given.Today.AddDays(-1) }),
            Given.Listing(4, "Schaken", f => f with { VerifiedOn = Given.Today.AddYears(-3) }),
            Given.Listing(5, "Schaken", f => f with { Ends = Given.Today }),
        };

        Assert.Equal([1, 5], Ids(listings, "schaken"));
    }

    [Fact]
    public void It_knows_no_needs_no_compounds_and_no_misspellings()
    {
        Publication[] listings = [Given.Listing(1, "Kinderkledingbeurs"), Given.Listing(2, "Praatje", f => f with { Needs = ["veel-alleen"] })];

        Assert.Empty(Ids(listings, "kleding"));
        Assert.Empty(Ids(listings, "eenzaam"));
        Assert.Empty(Ids(listings, "kinderkledingbuers"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de het een")]
    [InlineData("?!")]
    public void Nothing_to_look_for_finds_nothing(string what)
    {
        Assert.Empty(Ids([Given.Listing(1, "Schaken")], what, Given.AtSquare));
        Assert.Empty(Ids([], what));
    }

    [Fact]
    public void No_more_than_asked_for_is_given() =>
        Assert.Equal(2, new PlainSearch([.. Enumerable.Range(1, 5).Select(n => Given.Listing(n, "Schaken"))], Given.Today).Find("schaken", null, 2).Count);

    private static int[] Ids(IEnumerable<Publication> listings, string what, Place? where = null) =>
        [.. new PlainSearch(listings, Given.Today).Find(what, where, 20).Select(l => Given.NumberOf(l.Id))];
}
