using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Storage;

public sealed class StoreSchemaTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task A_store_whose_migration_was_killed_opens_again()
    {
        var connection = Requires.Sqlite();
        var store = await TestStore.OpenAsync(connection);
        await using (var db = store.Listings.CreateDbContext())
        {
            // What a killed process leaves behind: EF would wait for this row for ever.
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-11-24')", Stop);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await StoreSchema.PrepareAsync(store.Listings, store.Places, store.Clock, patience.Token);
    }

    [Fact]
    public async Task Four_processes_that_start_at_once_make_one_store()
    {
        foreach (var connection in new[] { Requires.Sqlite(), Requires.Postgis() })
        {
            var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => TestStore.OpenAsync(connection))));

            await using var db = stores[0].Listings.CreateDbContext();
            Assert.Equal(1, await db.StoreInfos.CountAsync(Stop));
        }
    }

    [Fact]
    public async Task A_database_that_does_not_answer_gives_a_sentence_and_no_stack()
    {
        var connection = StoreConnection.From("Host=127.0.0.1;Port=1;Database=x;Username=x;Timeout=2", data: null!);

        var error = await Assert.ThrowsAsync<StoreUnusableException>(() => TestStore.OpenAsync(connection));

        Assert.Contains("ConnectionStrings__SocialeKaart", error.Message, StringComparison.Ordinal);
    }
}
