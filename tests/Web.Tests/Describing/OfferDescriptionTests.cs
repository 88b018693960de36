using System.Text.Json;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Describing;

public sealed class OfferDescriptionTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task An_activity_is_an_event_with_its_next_date_its_place_and_what_it_costs()
    {
        site.Show(World.Offer(1, "Koffie </script><b>nu</b>", facts => facts with
        {
            Kind = ListingKind.Activiteit,
            Cost = new() { Kind = CostKind.Paid, Cents = 250 },
            Venue = new() { Name = "De Mijnlamp", Street = "Lampistenstraat", HouseNumber = "12", Town = "Hoensbroek", Country = "NL" },
        }));

        using var described = JsonDocument.Parse(Assert.Single(await DescriptionsAsync()));
        var root = described.RootElement;

        Assert.Equal(("Event", "Koffie </script><b>nu</b>"), (Text(root, "@type"), Text(root, "name")));
        Assert.Equal("2026-11-24T10:00:00+01:00", Text(root, "startDate"));
        Assert.Equal("Lampistenstraat 12", Text(root.GetProperty("location").GetProperty("address"), "streetAddress"));
        Assert.Equal("2.50", Text(root.GetProperty("offers"), "price"));
        Assert.EndsWith("/aanbod/c000001/het-aanbod", Text(root, "url"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_hides_its_address_describes_itself_to_nobody()
    {
        site.Show(World.Offer(1, "Praatgroep", facts => facts with { Venue = new() { Town = "Hoensbroek", ShowAddress = false } }));

        Assert.Empty(await DescriptionsAsync());
    }

    [Fact]
    public async Task What_is_about_safety_describes_itself_to_nobody_and_shows_nothing_when_it_is_passed_on()
    {
        site.Show(World.Offer(1, "Praatgroep", facts => facts with { Needs = ["geweld-thuis"] }));

        Assert.Empty(await DescriptionsAsync());
        Assert.Empty((await site.ReadAsync("/aanbod/c000001/het-aanbod")).QuerySelectorAll("meta[property^='og:']"));
    }

    [Fact]
    public async Task Passing_on_results_shows_nothing_of_what_was_asked()
    {
        site.Show(World.Offer(1, "Koffie"));

        Assert.Empty((await site.ReadAsync("/zoeken?wat=koffie&waar=6431")).QuerySelectorAll("meta[property^='og:']"));
        Assert.NotNull((await site.ReadAsync("/")).QuerySelector("meta[property='og:title']"));
    }

    private async Task<IReadOnlyList<string>> DescriptionsAsync() =>
        [.. (await site.ReadAsync("/aanbod/c000001/het-aanbod")).QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent)];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
