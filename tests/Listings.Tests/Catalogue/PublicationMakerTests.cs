using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Catalogue;

public sealed class PublicationMakerTests
{
    private static readonly AreaCode Zegelhof = new("BU09173100");
    private static readonly AreaCode Lampendal = new("WK091731");
    private static readonly AreaCode Heerlen = new("GM0917");
    private static readonly DateTime Made = new(2026, 11, 3, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_shown_address_lies_on_its_postcode_in_its_buurt()
    {
        var shown = Make(Facts(hidden: false));

        Assert.Equal((193_000, 325_000), (shown.Point!.Value.X, shown.Point.Value.Y));
        Assert.Equal((Zegelhof, Lampendal, Heerlen), (shown.Buurt, shown.Wijk, shown.Gemeente));
        Assert.Equal(("De Mijnlamp", "Lampistenstraat"), (shown.Facts.Venue.Name, shown.Facts.Venue.Street));
    }

    [Fact]
    public void Of_a_hidden_address_only_the_wijk_is_told_and_its_middle_is_the_point()
    {
        var shown = Make(Facts(hidden: true));

        Assert.Equal(SmallRegion.Table.FindArea(Lampendal)!.Point, shown.Point);
        Assert.Equal((null, Lampendal, Heerlen), (shown.Buurt, shown.Wijk, shown.Gemeente));
        Assert.Equal(new Venue { Town = "Hoensbroek", ShowAddress = false }, shown.Facts.Venue);
        Assert.Equal("", shown.Facts.Visit.BusStop);
    }

    [Fact]
    public void Wherever_in_its_wijk_a_hidden_address_lies_the_same_is_shown()
    {
        var here = Make(Facts(hidden: true, reach: new() { Kind = ReachKind.Buurt }));
        var there = Facts(hidden: true, reach: new() { Kind = ReachKind.Buurt });
        there = there with { Venue = there.Venue with { Name = "Bij Tiny", Street = "Kolenpad", HouseNumber = "3", Postcode = "6431 KP" } };

        Assert.Equal(FactsJson.Write(here.Facts), FactsJson.Write(Make(there).Facts));
        Assert.Equal((here.Point, here.Wijk, here.Gemeente), (Make(there).Point, Make(there).Wijk, Make(there).Gemeente));
        Assert.Equal(here.ReachAreas, Make(there).ReachAreas);
    }

    [Theory]
    [InlineData(ReachKind.Buurt, false, "BU09173100")]
    [InlineData(ReachKind.Buurt, true, "WK091731")]
    [InlineData(ReachKind.Wijk, true, "WK091731")]
    [InlineData(ReachKind.Gemeente, true, "GM0917")]
    [InlineData(ReachKind.Regio, true, null)]
    [InlineData(ReachKind.Thuis, true, null)]
    public void Who_it_is_for_follows_from_its_place_and_never_tells_a_hidden_buurt(ReachKind kind, bool hidden, string? area)
    {
        var shown = Make(Facts(hidden, new() { Kind = kind }));

        Assert.Equal(area is null ? [] : [new AreaCode(area)], shown.ReachAreas);
    }

    [Fact]
    public void A_hidden_address_whose_own_buurt_is_named_as_its_reach_tells_the_wijk_instead()
    {
        var reach = new Reach { Kind = ReachKind.Buurt, Areas = ["BU09173100", "BU09173200"] };

        var (shown, open) = (Make(Facts(hidden: true, reach)), Make(Facts(hidden: false, reach)));

        Assert.Equal(["BU09173200", "WK091731"], shown.ReachAreas.Select(area => area.Value));
        Assert.Equal(["BU09173200", "WK091731"], shown.Facts.Reach.Areas);
        Assert.Equal(["BU09173100", "BU09173200"], open.ReachAreas.Select(area => area.Value));
    }

    [Theory]
    [InlineData("", "NL")]
    [InlineData("9999 ZZ", "NL")]
    [InlineData("6431 LM", "DE")]
    public void Without_a_postcode_of_the_region_there_is_no_point_hidden_or_not(string postcode, string country)
    {
        foreach (var hidden in (bool[])[false, true])
        {
            var facts = Facts(hidden);
            var shown = Make(facts with { Venue = facts.Venue with { Postcode = postcode, Country = country } });
            Assert.Equal((null, null, null), (shown.Point, shown.Wijk, shown.Gemeente));
        }
    }

    [Theory]
    [InlineData("52134", "Herzogenrath", "DE")]
    [InlineData("D-52134", "Kohlscheid", "DE")]
    [InlineData("3790", "Moelingen", "BE")]
    [InlineData("", "Visé", "BE")]
    public void Just_over_the_border_an_offer_lies_in_its_town_and_a_hidden_one_nowhere(string postcode, string town, string country)
    {
        ListingFacts Over(bool hidden)
        {
            var facts = Facts(hidden);
            return facts with { Venue = facts.Venue with { Postcode = postcode, Town = town, Country = country } };
        }


        var shown = Make(Over(hidden: false));

        Assert.Equal(SmallRegion.Table.Find(town) is PlaceAnswer.Found found ? found.Place.Point : null, shown.Point);
        Assert.NotNull(shown.Point);
        Assert.Null(shown.Gemeente);
        Assert.Null(Make(Over(hidden: true)).Point);
    }

    private static ListingFacts Facts(bool hidden, Reach? reach = null)
    {
        var facts = Given.Listing();
        return facts with
        {
            Venue = facts.Venue with { ShowAddress = !hidden },
            Visit = facts.Visit with { BusStop = "halte Lampistenstraat" },
            Reach = reach ?? new(),
        };
    }

    private static Publication Make(ListingFacts facts)
    {
        var organisation = new Organisation { Id = new Guid(1, 0, 0, new byte[8]), Code = "ORG0001", Name = "De Mijnlamp", CreatedAt = Made, UpdatedAt = Made };
        var listing = new Listing { Id = new Guid(2, 0, 0, new byte[8]), Code = "LST0001", OrganisationId = organisation.Id, Facts = facts, CreatedAt = Made, UpdatedAt = Made };
        return new PublicationMaker(SmallRegion.Table).Make(listing, organisation);
    }
}
