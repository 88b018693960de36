using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Storage;

public sealed class SqlitePlaceStoreTests : PlaceStoreContract
{
    protected override StoreConnection NewStore() => Requires.Sqlite();

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        var file = Requires.TemporaryData().File("socialekaart.db");
        await File.WriteAllTextAsync(file, "Dit is een boodschappenlijst, en lang genoeg om op iets te lijken. Melk, brood, kaas.", TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<StoreUnusableException>(
            () => PlaceStores.Open(StoreConnection.Sqlite(file)).MigrateAsync(TestContext.Current.CancellationToken));

        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_of_a_newer_program_are_left_alone()
    {
        var connection = NewStore();
        var store = PlaceStores.Open(connection);
        await store.MigrateAsync(TestContext.Current.CancellationToken);
        await using (var session = await new SqliteEngine(connection.ConnectionString).OpenAsync(TestContext.Current.CancellationToken))
            await session.ExecuteAsync("INSERT INTO geo_schema (version) VALUES (999)", TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<StoreUnusableException>(() => store.MigrateAsync(TestContext.Current.CancellationToken));

        Assert.Contains("nieuwere versie (999)", refused.Message, StringComparison.Ordinal);
    }
}
