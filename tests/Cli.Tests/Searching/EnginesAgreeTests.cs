using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Searching;

[Collection(SkCollection.Name)]
public sealed class EnginesAgreeTests(DemoStores demos)
{
    [Theory]
    [InlineData("eenzaam", "6431")]
    [InlineData("hulp met formulieren", "Hoensbroek")]
    [InlineData("schulden", "Kerkrade")]
    [InlineData("wandelen met een groep", "6131")]
    [InlineData("", "Maastricht")]
    [InlineData("iemand om mee te praten", "")]
    public async Task Both_engines_give_the_same_listings_with_the_same_scores_and_distances(string what, string where)
    {
        string[] asked = ["--wat", what, "--waar", where, "--aantal", "1000"];

        var onPostgres = await FoundListings.OfAsync((await demos.OnAsync(StoreEngine.Postgres)).Store, asked);
        var onSqlite = await FoundListings.OfAsync((await demos.OnAsync(StoreEngine.Sqlite)).Store, asked);

        Assert.NotEmpty(onSqlite.Hits);
        Assert.Equal(onSqlite.Total, onPostgres.Total);
        Assert.Equal(onSqlite.Needs, onPostgres.Needs);
        Assert.Equal(Comparable(onSqlite), Comparable(onPostgres));
    }

    /// <summary>Equal scores are ordered by key, and each store made its own keys: among those the spreadsheet's id decides here.</summary>
    private static IEnumerable<(double, string, double?)> Comparable(FoundListings found) =>
        found.Hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal).Select(hit => (hit.Score, hit.Id, hit.DistanceMetres));
}
