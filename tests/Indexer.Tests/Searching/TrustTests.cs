using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class TrustTests
{
    [Fact]
    public void What_was_checked_lately_comes_first_and_what_nobody_checked_for_long_is_gone()
    {
        var search = TinyIndex.Of(Checked(1, 7), Checked(2, null), Checked(3, 1), Checked(4, 10), Checked(5, 5));

        Assert.Equal([3, 5, 1, 2], search.Ids("schaakclub"));
    }

    [Fact]
    public void What_two_people_found_closed_sinks_to_what_nobody_checked_for_long()
    {
        var search = TinyIndex.Of(Checked(1, 1) with { InDoubtSince = Given.Today }, Checked(2, 5), Checked(3, 7));

        Assert.Equal([2, 1, 3], search.Ids("schaakclub"));
    }

    [Fact]
    public void The_days_pass_without_anybody_touching_the_index()
    {
        var search = TinyIndex.Of(Checked(1, 1));

        Assert.Equal(1, search.Generation.Search(new SearchRequest { What = "schaakclub" }, Given.Now.AddMonths(7)).Total);
        Assert.Equal(0, search.Generation.Search(new SearchRequest { What = "schaakclub" }, Given.Now.AddMonths(8)).Total);
    }

    [Fact]
    public void What_has_ended_is_not_shown()
    {
        var search = TinyIndex.Of(
            Given.Listing(1, "Schaakclub", f => f with { Ends = Given.Today.AddDays(-1) }), Given.Listing(2, "Schaakclub", f => f with { Ends = Given.Today }));

        Assert.Equal([2], search.Ids("schaakclub"));
    }

    [Fact]
    public void What_was_taken_away_is_in_no_answer_and_its_code_still_says_so()
    {
        var removed = Given.Listing(1, "Schaakclub") with { IsRemoved = true };
        var search = TinyIndex.Of(removed, Given.Listing(2, "Schaakclub"));

        Assert.Equal([2], search.Ids("schaakclub"));
        Assert.Equal(1, search.Search("schaakclub").Facets.Kinds.Values.Sum());
        Assert.True(search.Generation.Find(removed.Code, Audience.Inwoner)!.IsRemoved);
    }

    [Fact]
    public void A_full_offer_stands_below_one_with_a_waiting_list_and_that_below_one_with_room()
    {
        var search = TinyIndex.Of(With(1, Room.Vol), With(2, Room.Wachtlijst), With(3, Room.Ja));

        Assert.Equal([3, 2, 1], search.Ids("schaakclub"));
    }

    private static Publication Checked(int number, int? monthsAgo) =>
        Given.Listing(number, "Schaakclub", f => f with { VerifiedOn = monthsAgo is { } m ? Given.Today.AddMonths(-m) : null });

    private static Publication With(int number, Room room) =>
        Given.Listing(number, "Schaakclub", f => f with { Visit = f.Visit with { Room = room } });
}
