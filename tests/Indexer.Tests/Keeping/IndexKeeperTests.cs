using SocialeKaart.Geo.Storage;
using SocialeKaart.Indexer.Keeping;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Suggesting;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Indexer.Tests.Keeping;

public sealed class IndexKeeperTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DataDirectory data = Requires.TemporaryData();
    private readonly MemorySource source = new();
    private readonly FixedClock clock = new();
    private readonly LogLines log = new();

    private string Snapshot => data.File("index.sk");

    [Fact]
    public async Task Before_the_first_reading_there_is_an_empty_index_that_is_not_ready()
    {
        using var keeper = Keeper();
        Assert.Empty(Found(keeper));
        Assert.False(keeper.IsReady);

        await keeper.CatchUpAsync(Stop);
        Assert.True(keeper.IsReady);
    }

    [Fact]
    public async Task A_change_in_the_contact_chain_is_followed_without_reading_the_listings_again_and_kept_in_the_snapshot()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        using (var keeper = Keeper())
        {
            await keeper.CatchUpAsync(Stop);
            var before = keeper.Current;

            source.PutContacts(ContactBook.Of([new("coach", new ContactFacts { Role = "Welzijnscoach", Phone = "045-000 01 01" })]));
            await keeper.CatchUpAsync(Stop);

            Assert.Equal((0, 1), (before.Contacts.Count, keeper.Current.Contacts.Count));
            Assert.True(keeper.Current.Number > before.Number);
            Assert.Equal(1, source.TimesReadWhole);
            await keeper.StopAsync(Stop);
        }

        source.Unplugged = true;
        using var again = Keeper();
        await Assert.ThrowsAnyAsync<Exception>(() => again.CatchUpAsync(Stop));
        Assert.Equal(1, again.Current.Contacts.Count);
    }

    [Fact]
    public async Task Added_changed_and_removed_listings_are_followed()
    {
        source.Put(Given.Listing(1, "Schaakclub"), Given.Listing(2, "Schaakclub"));
        using var keeper = Keeper();
        await keeper.CatchUpAsync(Stop);
        Assert.Equal([1, 2], Found(keeper));
        var before = keeper.Current;

        source.Put(Given.Listing(3, "Schaakclub"), Given.Listing(1, "Kookpunt"));
        source.Remove(Given.Id(2));
        await keeper.CatchUpAsync(Stop);

        Assert.Equal([3], Found(keeper));
        Assert.True(keeper.Current.Number > before.Number);
        Assert.Equal(2, before.Search(new SearchRequest { What = "schaakclub" }, Given.Now).Total);
        Assert.Equal(1, source.TimesReadWhole);
    }

    [Fact]
    public async Task Nothing_changed_means_the_same_generation()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        using var keeper = Keeper();

        Assert.Same(await keeper.CatchUpAsync(Stop), await keeper.CatchUpAsync(Stop));
    }

    [Fact]
    public async Task A_restart_reads_the_snapshot_and_then_only_the_feed()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        await Run();
        source.Put(Given.Listing(2, "Schaakclub"));

        using var again = Keeper();
        await again.CatchUpAsync(Stop);

        Assert.Equal([1, 2], Found(again));
        Assert.Equal(1, source.TimesReadWhole);
    }

    [Fact]
    public async Task A_restart_without_a_store_serves_the_snapshot()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        await Run();
        source.Unplugged = true;

        using var again = Keeper();
        await Assert.ThrowsAsync<TimeoutException>(() => again.CatchUpAsync(Stop));

        Assert.Equal([1], Found(again));
        Assert.True(again.IsReady);
    }

    [Fact]
    public async Task A_restart_beside_a_store_that_hangs_keeps_nobody_waiting()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        await Run();
        source.Put(Given.Listing(2, "Schaakclub"));
        source.Hanging = new TaskCompletionSource();

        using var again = Keeper();
        var step = again.CatchUpAsync(Stop);
        Assert.Equal([1], Found(again));
        Assert.False(step.IsCompleted);

        source.Hanging.SetResult();
        await step;
        Assert.Equal([1, 2], Found(again));
    }

    [Fact]
    public async Task A_store_that_goes_away_takes_nothing_with_it()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        using var keeper = Keeper();
        await keeper.CatchUpAsync(Stop);

        source.Unplugged = true;
        await Assert.ThrowsAsync<TimeoutException>(() => keeper.CatchUpAsync(Stop));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal([1], Found(keeper));
        Assert.True(keeper.IsReady);

        source.Unplugged = false;
        source.Put(Given.Listing(2, "Schaakclub"));
        await keeper.CatchUpAsync(Stop);
        Assert.Equal([1, 2], Found(keeper));
    }

    [Fact]
    public async Task A_node_that_knows_it_is_more_than_ten_seconds_behind_is_not_ready()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        using var keeper = Keeper();
        await keeper.CatchUpAsync(Stop);
        source.Put(Given.Listing(2, "Schaakclub"));
        source.FeedUnreadable = true;

        await Assert.ThrowsAsync<TimeoutException>(() => keeper.CatchUpAsync(Stop));
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.True(keeper.IsReady);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(keeper.IsReady);

        source.FeedUnreadable = false;
        await keeper.CatchUpAsync(Stop);
        Assert.True(keeper.IsReady);
    }

    [Fact]
    public async Task A_grown_delta_becomes_part_of_a_new_base_and_loses_no_change()
    {
        source.Put([.. Enumerable.Range(1, 20).Select(n => Given.Listing(n, "Schaakclub"))]);
        using var keeper = Keeper(o => o.DeltaAtLeast = 3);
        await keeper.CatchUpAsync(Stop);
        source.Put([.. Enumerable.Range(21, 5).Select(n => Given.Listing(n, "Schaakclub"))]);
        await keeper.CatchUpAsync(Stop);

        for (var n = 0; DeltaOf(keeper) > 2; n++)
        {
            source.Put(Given.Listing(1, $"Kookpunt {n}"));
            source.Remove(Given.Id(25));
            await keeper.CatchUpAsync(Stop);
            await Task.Yield();
        }

        Assert.Equal(Enumerable.Range(2, 23), Found(keeper));
        Assert.Contains(log.Lines, l => l.Contains("base of the index was rebuilt", StringComparison.Ordinal));
        Assert.True(NamesAreReady(keeper));
    }

    [Fact]
    public async Task Nobody_who_types_waits_for_the_names_of_a_new_base()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        using (var first = Keeper())
        {
            await first.CatchUpAsync(Stop);
            Assert.True(NamesAreReady(first));
        }

        using var restarted = Keeper();
        await restarted.CatchUpAsync(Stop);

        Assert.Equal(1, source.TimesReadWhole);
        Assert.True(NamesAreReady(restarted));
    }

    [Fact]
    public async Task While_hosted_a_change_is_findable_without_asking()
    {
        source.Put(Given.Listing(1, "Schaakclub"));
        using var keeper = Keeper();
        await keeper.StartAsync(Stop);
        await Until(() => Found(keeper).Length == 1);

        source.Unplugged = true;
        await Until(() => !keeper.StoreReachable);
        source.Unplugged = false;
        source.Put(Given.Listing(2, "Schaakclub"));
        await Until(() => Found(keeper).Length == 2);
        await keeper.StopAsync(Stop);

        Assert.True(File.Exists(Snapshot));
        Assert.Contains(log.Lines, l => l.Contains("cannot be reached", StringComparison.Ordinal));
        Assert.Contains(log.Lines, l => l.Contains("reached again", StringComparison.Ordinal));
    }

    private static int[] Found(IndexKeeper keeper) =>
        [.. keeper.Current.Search(new SearchRequest { What = "schaakclub", Take = 100 }, Given.Now).Hits.Select(h => Given.NumberOf(h.Listing.Id)).Order()];

    private static int DeltaOf(IndexKeeper keeper) => ((SegmentedGeneration)keeper.Current).DeltaCount;

    /// <summary>A hosted keeper works by itself and tells nobody: look, and give up rather than hang.</summary>
    private static async Task Until(Func<bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (!condition())
            await Task.Delay(5, patience.Token);
    }

    private async Task Run()
    {
        using var keeper = Keeper();
        await keeper.CatchUpAsync(Stop);
    }

    private static bool NamesAreReady(IndexKeeper keeper) => SegmentNames.AreReady(((SegmentedGeneration)keeper.Current).Residents.Base.Segment)
        && PlaceSuggestions.AreReady(keeper.Current.Places);

    private IndexKeeper Keeper(Action<IndexKeeperOptions>? set = null)
    {
        var options = new IndexKeeperOptions { SnapshotPath = Snapshot, Poll = TimeSpan.FromMilliseconds(20), RetryAfter = TimeSpan.Zero };
        set?.Invoke(options);
        return new IndexKeeper(source, TinyIndex.Builder, options, clock, log.CreateLogger<IndexKeeper>());
    }
}
