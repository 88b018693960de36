using Microsoft.EntityFrameworkCore;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>A running site follows its store.</summary>
public abstract class FollowingContract
{
    /// <summary>The promise is one second. A test on a busy machine only holds it to what makes a node unready.</summary>
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(10);

    protected abstract StoppableDatabase NewDatabase();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_saved_is_found_at_once_and_what_is_taken_away_is_gone_at_once()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        await store.AddAsync(Given.Listing("Breiclub De Losse Steek"));
        using var site = await StoreSite.StartAsync(database.Connection);
        Assert.True(await site.FindsAsync("breiclub", "De Losse Steek"));

        var saved = await store.AddAsync(Given.Listing("Sczwemclub De Dame"));
        var found = await StoreSite.UntilAsync(() => site.FindsAsync("sczwemclub", "De Dame"));
        await RemoveAsync(store, saved);
        var gone = await StoreSite.UntilAsync(async () => !await site.FindsAsync("sczwemclub", "De Dame"));

        Assert.True(found < Promptly, $"Found after {found.TotalMilliseconds} ms.");
        Assert.True(gone < Promptly, $"Gone after {gone.TotalMilliseconds} ms.");
        Assert.True(await site.FindsAsync("breiclub", "De Losse Steek"));
    }

    [Fact]
    public async Task A_changed_title_is_found_by_its_new_words_and_no_longer_by_the_old()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        // Words that name no need: those find related offers too, whatever their title.
        var listing = await store.AddAsync(Given.Listing("Plonzerij De Losse Steek"));
        using var site = await StoreSite.StartAsync(database.Connection);

        await ChangeAsync(store, listing, listing.Facts with { Title = "Kwispelhoek De Losse Steek" });
        await StoreSite.UntilAsync(() => site.FindsAsync("kwispelhoek", "kwispelhoek-de-losse-steek"));

        Assert.False(await site.FindsAsync("plonzerij", "De Losse Steek"));
        Assert.Contains("Kwispelhoek De Losse Steek", await site.ReadAsync($"/aanbod/{listing.Code}/kwispelhoek-de-losse-steek"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_nodes_on_one_store_both_see_a_change_at_once()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        using var one = await StoreSite.StartAsync(database.Connection);
        using var two = await StoreSite.StartAsync(database.Connection);
        // The first page of a process takes its time; that is not what is measured.
        Assert.False(await one.FindsAsync("sczwemclub", "De Dame") || await two.FindsAsync("sczwemclub", "De Dame"));

        await store.AddAsync(Given.Listing("Sczwemclub De Dame"));
        var found = await StoreSite.UntilAsync(async () =>
            await one.FindsAsync("sczwemclub", "De Dame") && await two.FindsAsync("sczwemclub", "De Dame"));

        Assert.True(found < Promptly, $"Found on both after {found.TotalMilliseconds} ms.");
    }

    [Fact]
    public async Task Areas_that_are_imported_while_the_site_runs_are_known_without_a_restart()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        await store.AddAsync(Given.Listing("Sczwemclub De Dame"));
        using var site = await StoreSite.StartAsync(database.Connection);

        await SmallRegion.FillAsync(store.Places, Stop);

        await StoreSite.UntilAsync(async () => (await site.ReadAsync("/zoeken?wat=sczwemclub&waar=6431LM")).Contains("class=\"sk-map\"", StringComparison.Ordinal));
    }

    private static async Task RemoveAsync(TestStore store, Listing listing)
    {
        await using var db = store.Listings.CreateDbContext();
        var writer = store.Writer(db);
        await writer.RemoveAsync(await db.Listings.SingleAsync(l => l.Id == listing.Id, Stop), Stop);
        await writer.SaveAsync(Stop);
    }

    private static async Task ChangeAsync(TestStore store, Listing listing, ListingFacts facts)
    {
        await using var db = store.Listings.CreateDbContext();
        var writer = store.Writer(db);
        var now = await db.Listings.SingleAsync(l => l.Id == listing.Id, Stop);
        await writer.ChangeAsync(now, await db.Organisations.SingleAsync(o => o.Id == now.OrganisationId, Stop), facts, now.Version, Stop);
        await writer.SaveAsync(Stop);
    }
}
