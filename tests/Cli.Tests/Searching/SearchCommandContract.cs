using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Searching;

public abstract class SearchCommandContract(DemoStores demos)
{
    protected abstract StoreEngine Engine { get; }

    [Theory]
    [InlineData("eenzaam", "6431", "--straal", "5")]
    [InlineData("hulp met formulieren", "Hoensbroek")]
    public async Task Sensible_offers_close_to_hoensbroek_come_first(string what, string where, params string[] radius)
    {
        var found = await FindAsync(["--wat", what, "--waar", where, .. radius]);

        var near = found.Hits.Where(hit => hit.DistanceMetres is not null).Take(3).ToArray();
        Assert.Equal(3, near.Length);
        Assert.All(near, hit => Assert.InRange(hit.DistanceMetres!.Value, 0, 5000));
        Assert.NotEmpty(found.Needs);
    }

    [Fact]
    public async Task Each_hit_has_the_id_of_its_spreadsheet_and_better_ones_stand_higher()
    {
        var found = await FindAsync("--wat", "koffie", "--waar", "Hoensbroek", "--aantal", "50");

        Assert.NotEmpty(found.Hits);
        Assert.True(found.Total >= found.Hits.Length);
        Assert.All(found.Hits, hit => Assert.Matches("^[A-Z]{3}-[0-9]{3}$", hit.Id));
        Assert.All(found.Hits, hit => Assert.NotEqual(Guid.Empty, hit.Uuid));
        Assert.All(found.Hits, hit => Assert.Equal(7, hit.Code.Length));
        Assert.Equal(found.Hits.Select(hit => hit.Score).OrderDescending(), found.Hits.Select(hit => hit.Score));
    }

    [Fact]
    public async Task A_radius_keeps_what_lies_within_it()
    {
        var found = await FindAsync("--wat", "koffie", "--waar", "Hoensbroek", "--straal", "2.5", "--aantal", "50");

        Assert.NotEmpty(found.Hits);
        Assert.All(found.Hits, hit => Assert.True(hit.DistanceMetres is null or <= 2500, $"{hit.Id} lies at {hit.DistanceMetres}"));
    }

    [Fact]
    public async Task Without_a_place_nothing_has_a_distance()
    {
        Assert.All((await FindAsync("--wat", "koffie")).Hits, hit => Assert.Null(hit.DistanceMetres));
    }

    [Fact]
    public async Task What_is_for_professionals_is_found_by_them_only()
    {
        string[] asked = ["--wat", "Meekijken bij opvoedvragen", "--waar", "Hoensbroek", "--aantal", "1000"];

        Assert.DoesNotContain((await FindAsync(asked)).Hits, hit => hit.Id == "GEZ-020");
        Assert.Equal("GEZ-020", (await FindAsync([.. asked, "--professional"])).Hits[0].Id);
    }

    [Fact]
    public async Task The_street_of_a_hidden_address_finds_nothing_and_its_offer_has_no_distance()
    {
        Assert.DoesNotContain((await FindAsync("--wat", "Kamillepad", "--aantal", "1000")).Hits, hit => hit.Id == "WON-019");
        var found = (await FindAsync("--wat", "slaapplek voor moeders met kinderen", "--waar", "Heerlen", "--aantal", "1000")).Hits;
        Assert.Null(Assert.Single(found, hit => hit.Id == "WON-019").DistanceMetres);
    }

    [Fact]
    public async Task As_a_list_it_shows_id_distance_title_and_town()
    {
        var (store, _) = await demos.OnAsync(Engine);
        var first = (await FindAsync("--wat", "eenzaam", "--waar", "6431")).Hits[0];

        var shown = await store.RunAsync("zoek", "--wat", "eenzaam", "--waar", "6431");

        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.StartsWith(first.Id, shown.Out, StringComparison.Ordinal);
        Assert.Contains(first.Title, shown.Out, StringComparison.Ordinal);
        Assert.Contains("gevonden; begrepen als", shown.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_close_by_is_looked_for_further_and_said_in_words()
    {
        var (store, _) = await demos.OnAsync(Engine);
        string[] asked = ["zoek", "--wat", "zwangerschap", "--waar", "6245"];

        var shown = await store.RunAsync(asked);
        var kept = await store.RunAsync([.. asked, "--straal", "1"]);

        Assert.Contains("Niets binnen 5 km, verder gezocht tot 10 km.", shown.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("verder gezocht", kept.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Qwxyzburg", "kennen we niet")]
    [InlineData("9999", "te ver")]
    [InlineData("Verspreide huizen", "Kies er een")]
    public async Task An_unknown_or_unclear_place_is_refused_with_a_hint(string where, string hint)
    {
        var (store, _) = await demos.OnAsync(Engine);

        Assert.Contains(hint, (await store.RunAsync("zoek", "--wat", "koffie", "--waar", where)).RefusedBecause(), StringComparison.Ordinal);
    }

    private async Task<FoundListings> FindAsync(params string[] args) => await FoundListings.OfAsync((await demos.OnAsync(Engine)).Store, args);
}
