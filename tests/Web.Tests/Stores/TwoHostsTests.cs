using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Revisions;
using SocialeKaart.Listings.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>Two hosts on one PostgreSQL, on real ports.</summary>
[Collection(StoresCollection.Name)]
public sealed class TwoHostsTests
{
    private const int SearchesPerSecond = 200;
    private const int Edits = 12;

    /// <summary>The promise is one second, and the figures are printed. A machine that is busy with other things gets five.</summary>
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_saved_on_one_host_is_found_on_the_other_while_two_hundred_visitors_a_second_search()
    {
        var store = await FilledAsync();
        using var a = await StoreSite.StartAsync(store.Listings.Connection, onAPort: true);
        using var b = await StoreSite.StartAsync(store.Listings.Connection, onAPort: true);
        using var toA = a.Visit();
        using var toB = b.Visit();
        using var enough = new CancellationTokenSource();
        // The first pages of a process take their time; that is not what is measured.
        Assert.False(await a.FindsAsync("kegelclub", "De Negen") || await b.FindsAsync("kegelclub", "De Negen"));
        var visitors = new SteadySearches([toA, toB], SearchesPerSecond);
        var searching = Task.Run(() => visitors.RunAsync(enough.Token), Stop);
        await StoreSite.UntilAsync(() => Task.FromResult(visitors.Answered >= SearchesPerSecond));

        var found = new List<TimeSpan>();
        for (var n = 0; n < Edits; n++)
            found.Add(await FoundAfterAsync(a, b, n));
        await enough.CancelAsync();
        var tally = await searching;

        Tell(found, tally);
        Assert.Equal(0, tally.Failed);
        Assert.True(found.Max() < Promptly, $"Found on the other host after {found.Max().TotalMilliseconds:F0} ms.");
    }

    /// <summary>From the commit on one host until a visitor of the other finds it.</summary>
    private static async Task<TimeSpan> FoundAfterAsync(StoreSite a, StoreSite b, int number)
    {
        var listing = await SaveAsync(a, Given.Listing($"Kegelclub De Negen baan{number}"));
        var committed = Stopwatch.GetTimestamp();
        await StoreSite.UntilAsync(() => b.FindsAsync($"kegelclub baan{number}", $"/aanbod/{listing.Code}/"));
        return Stopwatch.GetElapsedTime(committed);
    }

    private static async Task<Listing> SaveAsync(StoreSite host, ListingFacts facts)
    {
        await using var db = host.Services.GetRequiredService<ListingsStore>().CreateDbContext();
        var writer = new CatalogueWriter(db, host.Services.GetRequiredService<TimeProvider>(), ChangedBy.Person("toets"));
        var owner = await writer.AddOrganisationAsync(new("Kegelbond"), null, null, Stop);
        var listing = await writer.AddListingAsync(owner, facts, null, null, Stop);
        await writer.SaveAsync(Stop);
        return listing;
    }

    private static async Task<TestStore> FilledAsync()
    {
        var store = await TestStore.OpenAsync(Requires.Postgis());
        await SmallRegion.FillAsync(store.Places, Stop);
        await using var db = store.Listings.CreateDbContext();
        var writer = store.Writer(db);
        var owner = await writer.AddOrganisationAsync(new("Huiskamer De Mijnlamp"), null, null, Stop);
        for (var n = 0; n < 500; n++)
            await writer.AddListingAsync(owner, Given.Listing($"Koffie in huiskamer {n}"), null, null, Stop);
        await writer.SaveAsync(Stop);
        return store;
    }

    private static void Tell(List<TimeSpan> found, SearchTally tally)
    {
        var sorted = found.Select(f => f.TotalMilliseconds).Order().ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Edits} edits found on the other host after {sorted[Edits / 2]:F0} ms (median), {sorted[^1]:F0} ms (most); "
            + $"{tally.Asked} searches at {tally.PerSecond:F0}/s, {tally.Failed} failed, {tally.Milliseconds(0.5):F1} ms (median), {tally.Milliseconds(0.99):F1} ms (p99).");
    }
}
