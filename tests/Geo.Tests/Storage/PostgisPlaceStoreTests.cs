using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Storage;

public sealed class PostgisPlaceStoreTests : PlaceStoreContract
{
    protected override StoreConnection NewStore() => Requires.Postgis();

    [Fact]
    public async Task A_database_without_postgis_gets_the_sql_for_its_administrator()
    {
        var connection = NewStore();
        await using (var session = await new PostgisEngine(connection.ConnectionString).OpenAsync(TestContext.Current.CancellationToken))
            await session.ExecuteAsync("DROP EXTENSION postgis", TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<StoreUnusableException>(
            () => PlaceStores.Open(connection).MigrateAsync(TestContext.Current.CancellationToken));

        Assert.Contains("CREATE EXTENSION postgis;", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named()
    {
        var store = PlaceStores.Open(new StoreConnection(StoreEngine.Postgres, "Host=127.0.0.1;Port=1;Database=kaart;Username=nobody;Timeout=2"));

        var refused = await Assert.ThrowsAsync<StoreUnusableException>(() => store.MigrateAsync(TestContext.Current.CancellationToken));

        Assert.Contains("127.0.0.1, database kaart", refused.Message, StringComparison.Ordinal);
    }
}
