using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class SimilarOffersTests
{
    private static readonly Publication Here = For(1, ["voedselhulp", "koffie-en-contact"]);

    [Fact]
    public void The_same_need_comes_before_a_wider_or_related_one_and_what_shares_nothing_is_left_out()
    {
        var found = Similar(Here, Here, For(2, ["rondkomen"]), For(3, ["voedselhulp"]), For(4, ["hobby-en-creatief"]));

        Assert.Equal([3, 2], found.Select(Number));
    }

    [Fact]
    public void Of_equals_the_nearest_comes_first_and_says_how_far() =>
        Assert.Equal([(3, 400.0), (2, 3000.0)], Similar(Here, Here, For(2, ["voedselhulp"], 3000), For(3, ["voedselhulp"], 400)).Select(hit => (Number(hit), hit.DistanceMetres!.Value)));

    [Fact]
    public void What_is_far_off_or_has_no_place_is_not_in_the_neighbourhood()
    {
        var online = For(4, ["voedselhulp"], change: f => f with { Reach = new Reach { Kind = ReachKind.Online } });

        Assert.Empty(Similar(Here, Here, For(2, ["voedselhulp"], 5100), For(3, ["voedselhulp"], null), online));
    }

    [Fact]
    public void Nobody_meets_what_is_for_professionals_hidden_over_or_asking_for_help()
    {
        Assert.Empty(Similar(
            Here,
            Here,
            For(2, ["voedselhulp"], change: f => f with { Audience = Audience.Professional }),
            For(3, ["voedselhulp"], change: f => f with { Venue = new Venue { Town = "Heerlen", ShowAddress = false } }),
            For(4, ["voedselhulp"], change: f => f with { Ends = Given.Today.AddDays(-1) }),
            For(5, ["voedselhulp"], change: f => f with { VerifiedOn = Given.Today.AddYears(-3) }),
            For(6, ["voedselhulp"], change: f => f with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Zoekt }),
            For(7, ["voedselhulp"]) with { IsRemoved = true }));
    }

    [Fact]
    public void A_listing_for_professionals_finds_what_residents_may_see()
    {
        var secret = For(1, ["voedselhulp"], change: f => f with { Audience = Audience.Professional });

        Assert.Equal([2], Similar(secret, secret, For(2, ["voedselhulp"])).Select(Number));
    }

    [Fact]
    public void How_far_it_is_from_a_hidden_address_is_not_told()
    {
        var hidden = For(1, ["voedselhulp"], change: f => f with { Venue = new Venue { Town = "Heerlen", ShowAddress = false } });

        Assert.Null(Assert.Single(Similar(hidden, hidden, For(2, ["voedselhulp"], 700))).DistanceMetres);
    }

    [Fact]
    public void Without_needs_the_title_decides()
    {
        var untagged = Given.Listing(1, "Schaakclub");

        Assert.Equal([2], Similar(untagged, untagged, Given.Listing(2, "Schaakclub voor beginners"), Given.Listing(3, "Duivenmelkers")).Select(Number));
    }

    [Fact]
    public void A_need_that_does_not_exist_finds_nothing()
    {
        var odd = For(1, ["bestaat-niet"]);

        Assert.Empty(Similar(odd, odd, For(2, ["voedselhulp"])));
    }

    [Fact]
    public void There_are_never_more_than_asked_for() =>
        Assert.Equal(3, Similar(Here, [Here, .. Enumerable.Range(2, 9).Select(number => For(number, ["voedselhulp"]))]).Count);

    private static IReadOnlyList<Hit> Similar(Publication listing, params Publication[] all) =>
        SimilarOffers.Of(TinyIndex.Of(all).Generation, listing, most: 3, Given.Now);

    private static int Number(Hit hit) => Given.NumberOf(hit.Listing.Id);

    [Fact]
    public void The_same_thing_listed_twice_is_not_like_itself_and_stands_there_once()
    {
        Publication Again(int number, string title, string organisation) =>
            For(number, ["voedselhulp"], change: f => f with { Title = title }) with { OrganisationCode = organisation };

        var found = Similar(Here, Here, Again(2, "Aanbod 1", "ORG0001"), Again(3, "Soep", "ORG0002"), Again(4, "Soep", "ORG0002"), Again(5, "Aanbod 1", "ORG0003"));

        Assert.Equal([3, 5], found.Select(Number));
    }

    private static Publication For(int number, string[] needs, double? metresEast = 0, Func<ListingFacts, ListingFacts>? change = null) =>
        Given.Listing(number, $"Aanbod {number}", f => (change?.Invoke(f) ?? f) with { Needs = needs }, metresEast);
}
