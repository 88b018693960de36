using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class GroupsTests
{
    private static readonly IndexBuilder Builder = new(Thesaurus.Load());

    [Fact]
    public void An_organisation_has_what_is_its_own_in_base_and_delta_and_nothing_that_went()
    {
        var before = Build(Of(1, "ORG0001"), Of(2, "ORG0002"), Of(3, "ORG0001"));
        Assert.Equal([1, 3], Numbers(before.OfOrganisation("ORG0001", Audience.Inwoner)));

        var after = Builder.Apply(before, [Of(3, "ORG0002"), Of(4, "ORG0001")], [Given.Id(1)]);

        Assert.Equal([4], Numbers(after.OfOrganisation("ORG0001", Audience.Inwoner)));
        Assert.Equal([2, 3], Numbers(after.OfOrganisation("ORG0002", Audience.Inwoner)));
        Assert.Empty(after.OfOrganisation("ORG9999", Audience.Inwoner));
    }

    [Fact]
    public void What_is_for_professionals_is_in_no_group_of_residents()
    {
        var secret = Of(2, "ORG0001", f => f with { Audience = Audience.Professional, Venue = Door("6431 LM", "12") });
        var open = Of(1, "ORG0001", f => f with { Venue = Door("6431 LM", "12") });
        var index = Build(open, secret);

        Assert.Equal([1], Numbers(index.OfOrganisation("ORG0001", Audience.Inwoner)));
        Assert.Equal([1], Numbers(index.AtAddressOf(open, Audience.Inwoner)));
        Assert.Equal([1, 2], Numbers(index.OfOrganisation("ORG0001", Audience.Professional)));
    }

    [Fact]
    public void Behind_one_door_is_what_has_the_same_postcode_and_number_however_it_is_written()
    {
        var here = Of(1, "ORG0001", f => f with { Venue = Door("6431 LM", "12a") });
        var index = Build(
            here,
            Of(2, "ORG0002", f => f with { Venue = Door("6431lm", "12 A", "Lampistenstr.") }),
            Of(3, "ORG0002", f => f with { Venue = Door("6431 LM", "12") }),
            Of(4, "ORG0002", f => f with { Venue = Door("6431 LM", "12a") with { ShowAddress = false } }),
            Of(5, "ORG0002"));

        Assert.Equal([1, 2], Numbers(index.AtAddressOf(here, Audience.Inwoner)));
        Assert.Empty(index.AtAddressOf(Of(5, "ORG0002"), Audience.Inwoner));
    }

    [Fact]
    public void Without_the_letters_of_the_postcode_the_street_decides()
    {
        var here = Of(1, "ORG0001", f => f with { Venue = Door("52072", "3", "Dorfstraße") with { Country = "DE" } });
        var index = Build(here, Of(2, "ORG0001", f => f with { Venue = Door("52072", "3", "Marktplatz") with { Country = "DE" } }));

        Assert.Equal([1], Numbers(index.AtAddressOf(here, Audience.Inwoner)));
    }

    private static Venue Door(string postcode, string number, string street = "Lampistenstraat") =>
        new() { Street = street, HouseNumber = number, Postcode = postcode, Town = "Hoensbroek" };

    private static Publication Of(int number, string organisation, Func<ListingFacts, ListingFacts>? facts = null) =>
        Given.Listing(number, $"Aanbod {number}", facts) with { OrganisationCode = organisation };

    private static SegmentedGeneration Build(params Publication[] listings) => Builder.Build(listings, PlaceTable.Empty, isDemo: false, number: 1);

    private static IEnumerable<int> Numbers(IEnumerable<Publication> listings) => listings.Select(listing => Given.NumberOf(listing.Id));
}
