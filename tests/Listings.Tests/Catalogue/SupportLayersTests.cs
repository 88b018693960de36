using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Listings.Tests.Catalogue;

public sealed class SupportLayersTests
{
    [Theory]
    [InlineData(ListingKind.Activiteit, OrganisationKind.Welzijn, 1, SupportLayer.OwnNetwork)]
    [InlineData(ListingKind.Activiteit, OrganisationKind.Zorg, 1, SupportLayer.OwnNetwork)]
    [InlineData(ListingKind.Activiteit, OrganisationKind.Vereniging, 5, SupportLayer.Community)]
    [InlineData(ListingKind.Activiteit, null, 5, SupportLayer.Community)]
    [InlineData(ListingKind.Activiteit, OrganisationKind.Zorg, 11, SupportLayer.CareAndWelfare)]
    [InlineData(ListingKind.Vrijwilligers, OrganisationKind.Zorg, 4, SupportLayer.Community)]
    [InlineData(ListingKind.Plek, OrganisationKind.Gemeente, 1, SupportLayer.Community)]
    [InlineData(ListingKind.Dienst, OrganisationKind.Welzijn, 1, SupportLayer.CareAndWelfare)]
    [InlineData(ListingKind.Dienst, null, 2, SupportLayer.CareAndWelfare)]
    [InlineData(ListingKind.Dienst, OrganisationKind.Geloof, 2, SupportLayer.Community)]
    [InlineData(ListingKind.Dienst, OrganisationKind.Bewoners, 4, SupportLayer.Community)]
    [InlineData(ListingKind.Regeling, OrganisationKind.Vereniging, 2, SupportLayer.CareAndWelfare)]
    public void A_listing_belongs_to_the_layer_of_its_kind_and_of_who_is_behind_it(
        ListingKind kind, OrganisationKind? organisation, int domain, SupportLayer layer) =>
        Assert.Equal(layer, SupportLayers.Of(kind, organisation, [domain]));

    [Fact]
    public void An_activity_that_is_also_to_meet_people_is_ones_own_network() =>
        Assert.Equal(SupportLayer.OwnNetwork, SupportLayers.Of(ListingKind.Activiteit, OrganisationKind.Vereniging, [5, 1]));

    [Fact]
    public void The_layers_stand_in_the_order_in_which_people_turn_to_them() =>
        Assert.Equal([SupportLayer.OwnNetwork, SupportLayer.Community, SupportLayer.CareAndWelfare], Enum.GetValues<SupportLayer>());
}
