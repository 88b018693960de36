using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class MatchRankingTests
{
    [Fact]
    public void For_what_people_are_ashamed_of_farther_off_is_half_as_bad()
    {
        var index = TinyIndex.Of(Tagged(1, "alcohol", 8000), Tagged(2, "boodschappen", 8000));

        var (sensitive, plain) = (Factor(index, "alcohol", "nabijheid"), Factor(index, "boodschappen", "nabijheid"));

        Assert.Equal(Ranking.Near(8000), plain, 1e-6);
        Assert.Equal(1 - ((1 - plain) / 2), sensitive, 1e-6);
    }

    [Theory]
    [InlineData(ReachKind.Telefonisch)]
    [InlineData(ReachKind.Online)]
    public void For_what_people_are_ashamed_of_telephone_and_online_stand_level_with_round_the_corner(ReachKind reach)
    {
        var index = TinyIndex.Of(
            Tagged(1, "alcohol", 500), Tagged(2, "alcohol", 0, f => f with { Reach = new Reach { Kind = reach } }),
            Tagged(3, "boodschappen", 500), Tagged(4, "boodschappen", 0, f => f with { Reach = new Reach { Kind = reach } }));

        Assert.Equal([2, 1], index.Ids("alcohol", Given.AtSquare));
        Assert.Equal([3, 4], index.Ids("boodschappen", Given.AtSquare));
    }

    [Fact]
    public void For_what_people_are_ashamed_of_coming_without_a_name_goes_first()
    {
        static ListingFacts Nameless(ListingFacts facts) => facts with { Visit = facts.Visit with { Anonymous = true } };
        var index = TinyIndex.Of(
            Tagged(1, "alcohol", 100), Tagged(2, "alcohol", 400, Nameless), Tagged(3, "boodschappen", 100), Tagged(4, "boodschappen", 400, Nameless));

        Assert.Equal([2, 1], index.Ids("alcohol", Given.AtSquare));
        Assert.Equal([3, 4], index.Ids("boodschappen", Given.AtSquare));
    }

    [Fact]
    public void A_waiting_list_comes_after_room_and_full_after_a_waiting_list()
    {
        ListingFacts With(ListingFacts facts, Room? room) => facts with { Visit = facts.Visit with { Room = room } };
        var index = TinyIndex.Of(
            Tagged(1, "boodschappen", 0, f => With(f, Room.Vol)), Tagged(2, "boodschappen", 0, f => With(f, Room.Wachtlijst)), Tagged(3, "boodschappen", 0));

        Assert.Equal([3, 2, 1], index.Ids("boodschappen"));
    }

    [Fact]
    public void The_need_asked_goes_before_the_narrower_before_the_wider_before_the_related()
    {
        var wide = TinyIndex.Thesaurus.Concepts.First(c =>
            c.Broader.Count > 0 && TinyIndex.Thesaurus.Narrower(c).Any() && c.Related.Any(r => !c.Broader.Contains(r)));
        var related = wide.Related.First(r => !wide.Broader.Contains(r) && !TinyIndex.Thesaurus.Narrower(wide).Any(n => n.Code == r));
        var index = TinyIndex.Of(
            Tagged(1, related, 0), Tagged(2, wide.Broader[0], 0), Tagged(3, TinyIndex.Thesaurus.Narrower(wide).First().Code, 0), Tagged(4, wide.Code, 0));

        Assert.Equal([4, 3, 2, 1], index.Search(wide.Label).Hits
            .OrderByDescending(h => h.Score).Select(h => Given.NumberOf(h.Listing.Id)));
    }

    private static Publication Tagged(int number, string need, double metres, Func<ListingFacts, ListingFacts>? facts = null) =>
        Given.Listing(number, "Bijeenkomst", f => (facts?.Invoke(f) ?? f) with { Needs = [need] }, metres);

    private static double Factor(TinyIndex index, string what, string kind) =>
        index.Search(new SearchRequest { What = what, Where = Given.AtSquare, Explain = true }).Hits[0].Why.Single(s => s.What == kind).Value;
}
