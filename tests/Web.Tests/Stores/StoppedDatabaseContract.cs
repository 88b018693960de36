using System.Net;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>Stopping the database stops no resident.</summary>
public abstract class StoppedDatabaseContract
{
    protected abstract StoppableDatabase NewDatabase();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_for_residents_goes_on_and_what_changed_meanwhile_arrives_when_the_database_is_back()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        await SmallRegion.FillAsync(store.Places, Stop);
        var listing = await store.AddAsync(Given.Listing("Breiclub De Losse Steek"));
        using var site = await StoreSite.StartAsync(database.Connection);

        database.Halt();
        await StoreSite.UntilAsync(() => Task.FromResult(!site.Keeper.StoreReachable));
        await Assert.ThrowsAnyAsync<Exception>(() => store.AddAsync(Given.Listing("Te vroeg")));
        await ResidentsAreServedAsync(site, listing.Code);

        database.Resume();
        await StoreSite.UntilAsync(() => TryAddAsync(store, "Schaakclub De Dame"));
        await StoreSite.UntilAsync(() => site.FindsAsync("schaakclub", "De Dame"));
        Assert.True(await site.FindsAsync("breiclub", "De Losse Steek"));
    }

    [Fact]
    public async Task A_site_that_starts_while_the_database_is_down_serves_what_it_last_knew()
    {
        var (database, data) = (NewDatabase(), Requires.TemporaryData());
        var store = await TestStore.OpenAsync(database.Connection);
        await SmallRegion.FillAsync(store.Places, Stop);
        var listing = await store.AddAsync(Given.Listing("Breiclub De Losse Steek"));
        using (var before = await StoreSite.StartAsync(database.Connection, data))
            await ResidentsAreServedAsync(before, listing.Code);

        database.Halt();
        using var site = await StoreSite.StartAsync(database.Connection, data);
        await StoreSite.UntilAsync(() => Task.FromResult(!site.Keeper.StoreReachable));
        await ResidentsAreServedAsync(site, listing.Code);

        database.Resume();
        await StoreSite.UntilAsync(() => TryAddAsync(store, "Schaakclub De Dame"));
        await StoreSite.UntilAsync(() => site.FindsAsync("schaakclub", "De Dame"));
    }

    [Fact]
    public async Task A_restored_backup_is_older_than_the_index_and_the_site_goes_back_with_it()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        await store.AddAsync(Given.Listing("Breiclub De Losse Steek"));
        using var site = await StoreSite.StartAsync(database.Connection);
        database.BackUp();
        await StoreSite.UntilAsync(() => TryAddAsync(store, "Schaakclub De Dame"));
        await StoreSite.UntilAsync(() => site.FindsAsync("schaakclub", "De Dame"));

        database.Halt();
        database.Restore();

        await StoreSite.UntilAsync(async () => !await site.FindsAsync("schaakclub", "De Dame"));
        Assert.True(await site.FindsAsync("breiclub", "De Losse Steek"));
        Assert.Equal(1, site.Keeper.Stamp!.FeedNumber);
    }

    [Fact]
    public async Task A_backup_that_was_restored_and_edited_while_a_node_was_down_is_noticed_when_the_node_starts()
    {
        var (database, data) = (NewDatabase(), Requires.TemporaryData());
        var store = await TestStore.OpenAsync(database.Connection);
        await store.AddAsync(Given.Listing("Breiclub De Losse Steek"));
        database.BackUp();
        await StoreSite.UntilAsync(() => TryAddAsync(store, "Schaakclub De Dame"));
        using (var before = await StoreSite.StartAsync(database.Connection, data))
            Assert.True(await before.FindsAsync("schaakclub", "De Dame"));

        database.Halt();
        database.Restore();
        await StoreSite.UntilAsync(() => TryAddAsync(store, "Kookclub De Lepel"));
        await store.AddAsync(Given.Listing("Damclub De Schijf"));
        using var site = await StoreSite.StartAsync(database.Connection, data);
        await StoreSite.UntilAsync(() => site.FindsAsync("damclub", "De Schijf"));

        Assert.True(await site.FindsAsync("kookclub", "De Lepel"));
        Assert.True(await site.FindsAsync("breiclub", "De Losse Steek"));
        Assert.False(await site.FindsAsync("schaakclub", "De Dame"));
        Assert.Contains(site.Logs.Lines, line => line.Contains("a backup was restored and edited since", StringComparison.Ordinal));
    }

    /// <summary>Stopping ended the sessions in the pools, that of the places and that of the listings: the first try may meet one of them.</summary>
    private static async Task<bool> TryAddAsync(TestStore store, string title)
    {
        try
        {
            await store.Places.StampAsync(Stop);
            await store.AddAsync(Given.Listing(title));
            return true;
        }
        catch (Exception e) when (e is StoreUnusableException || Listings.Storage.ListingsStore.IsUnreachable(e))
        {
            return false;
        }
    }

    private static async Task ResidentsAreServedAsync(StoreSite site, string code)
    {
        await site.ReadAsync("/");
        await site.ReadAsync("/direct-hulp");
        await site.ReadAsync("/over");
        Assert.Contains("De Losse Steek", await site.ReadAsync("/zoeken?wat=breiclub&waar=6431LM"), StringComparison.Ordinal);
        Assert.Contains("Lampistenstraat", await site.ReadAsync($"/aanbod/{code}/breiclub-de-losse-steek"), StringComparison.Ordinal);
        using var ready = await site.AskAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }
}
