using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;

namespace SocialeKaart.Listings.Tests.Freshness;

public sealed class FreshnessRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 15);

    [Theory]
    [InlineData(ListingKind.Activiteit, "2025-11-16", FreshnessState.Fresh)]
    [InlineData(ListingKind.Activiteit, "2025-11-15", FreshnessState.Ask)]
    [InlineData(ListingKind.Activiteit, "2025-09-16", FreshnessState.Ask)]
    [InlineData(ListingKind.Activiteit, "2025-09-15", FreshnessState.Stale)]
    [InlineData(ListingKind.Vrijwilligers, "2025-06-16", FreshnessState.Stale)]
    [InlineData(ListingKind.Vrijwilligers, "2025-06-15", FreshnessState.Off)]
    [InlineData(ListingKind.Dienst, "2025-09-16", FreshnessState.Fresh)]
    [InlineData(ListingKind.Dienst, "2025-09-15", FreshnessState.Ask)]
    [InlineData(ListingKind.Plek, "2025-06-15", FreshnessState.Stale)]
    [InlineData(ListingKind.Plek, "2025-03-15", FreshnessState.Off)]
    public void An_offer_ages_by_its_kind(ListingKind kind, string verified, FreshnessState expected) =>
        Assert.Equal(expected, FreshnessRules.StateOf(kind, DateOnly.ParseExact(verified, "yyyy-MM-dd"), Today));

    [Theory]
    [InlineData("2026-01-01", FreshnessState.Fresh)]
    [InlineData("2025-12-31", FreshnessState.Ask)]
    [InlineData("2025-07-01", FreshnessState.Ask)]
    [InlineData("2025-06-30", FreshnessState.Stale)]
    [InlineData("2024-12-31", FreshnessState.Off)]
    public void A_scheme_is_asked_for_every_January_and_July(string verified, FreshnessState expected) =>
        Assert.Equal(expected, FreshnessRules.StateOf(ListingKind.Regeling, DateOnly.ParseExact(verified, "yyyy-MM-dd"), Today));

    [Theory]
    [InlineData(ListingKind.Activiteit)]
    [InlineData(ListingKind.Regeling)]
    public void What_nobody_ever_checked_is_stale_and_not_hidden(ListingKind kind) =>
        Assert.Equal(FreshnessState.Stale, FreshnessRules.StateOf(kind, null, Today));
}
