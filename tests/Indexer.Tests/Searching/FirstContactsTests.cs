using SocialeKaart.Geo.Areas;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class FirstContactsTests
{
    // Given.Now is a Sunday, 13 o'clock in the Netherlands.
    private const string OpenNow = "zondag 9:00-17:00";
    private const string ClosedNow = "ma t/m vr 9:00-17:00";

    [Fact]
    public void The_needs_that_make_a_desk_exist() => Assert.All(FirstContacts.Needs, need => Assert.NotNull(TinyIndex.Thesaurus.FindByCode(need)));

    [Fact]
    public void The_nearest_desks_of_ones_own_area_come_first() =>
        Assert.Equal([2, 1], Contacts(Desk(1, metresEast: 3000), Desk(2, metresEast: 300), Desk(3, metresEast: 9000)));

    [Fact]
    public void Who_answers_now_comes_before_who_is_nearer_and_closed() =>
        Assert.Equal([1, 2], Contacts(Desk(1, OpenNow, metresEast: 3000), Desk(2, metresEast: 300)));

    [Fact]
    public void The_desk_of_another_gemeente_sends_people_away()
    {
        var other = Desk(1) with { ReachAreas = [new AreaCode("G2")] };
        var own = Desk(2, metresEast: 3000) with { ReachAreas = [new AreaCode("G1")] };

        Assert.Equal([2], Contacts(other, own));
    }

    [Fact]
    public void What_cannot_be_rung_or_does_something_else_in_the_first_place_is_no_contact()
    {
        Assert.Empty(Contacts(
            Desk(1, change: f => f with { Contact = new Contact() }),
            Desk(2, change: f => f with { Needs = ["huishouden", "wmo"] }),
            Desk(3, change: f => f with { Kind = ListingKind.Regeling }),
            Desk(4, change: f => f with { Audience = Audience.Professional }),
            Desk(5, change: f => f with { Language = "pl" }),
            Desk(6, change: f => f with { Needs = ["formulieren"] }),
            Desk(7, metresEast: 26_000)));
    }

    private static int[] Contacts(params Publication[] listings) =>
        [.. FirstContacts.Of(TinyIndex.Of(listings).Generation, Given.AtSquare, most: 2, Given.Now).Select(listing => Given.NumberOf(listing.Id))];

    private static Publication Desk(int number, string times = ClosedNow, double metresEast = 0, Func<ListingFacts, ListingFacts>? change = null) => Given.Listing(
        number,
        "Balie",
        f => (change ?? (same => same))(f with { Kind = ListingKind.Dienst, Needs = ["gemeente-loket"], Times = times, Contact = new Contact { Phone = "045-000 10 48" } }),
        metresEast);
}
