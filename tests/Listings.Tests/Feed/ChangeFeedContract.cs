using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Feed;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Feed;

public abstract class ChangeFeedContract
{
    private const int Writers = 8;
    private const int ListingsEach = 12;

    private static readonly TimeSpan VeryLong = TimeSpan.FromHours(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    protected abstract StoreConnection Open();

    [Fact]
    public async Task A_reader_that_follows_eight_writers_misses_nothing()
    {
        var store = await TestStore.OpenAsync(Open());
        using var publications = new StorePublications(store.Listings, store.Places, store.Clock);
        using var writing = new CancellationTokenSource();
        var reader = Task.Run(() => TailAsync(publications, writing.Token));

        var written = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(store, writer))));
        await writing.CancelAsync();
        var seen = await reader;

        Assert.Equal(written.SelectMany(ids => ids).Order(), seen.Order());
        await using var db = store.Listings.CreateDbContext();
        var numbers = await db.Feed.Select(f => f.Number).OrderBy(n => n).ToListAsync(CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, Writers * ListingsEach).Select(n => (long)n), numbers);
    }

    [Fact]
    public async Task A_reader_that_waits_is_woken_by_a_commit()
    {
        var store = await TestStore.OpenAsync(Open());
        using var publications = new StorePublications(store.Listings, store.Places, store.Clock);
        await publications.WaitForChangeAsync(TimeSpan.FromMilliseconds(1), CancellationToken.None);
        var waiting = publications.WaitForChangeAsync(VeryLong, CancellationToken.None);
        Assert.False(waiting.IsCompleted);

        await store.AddAsync(Given.Listing());

        await waiting.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_commit_while_the_reader_reads_ends_its_next_wait_at_once()
    {
        var store = await TestStore.OpenAsync(Open());
        using var publications = new StorePublications(store.Listings, store.Places, store.Clock);
        await publications.WaitForChangeAsync(TimeSpan.FromMilliseconds(1), CancellationToken.None);
        await store.AddAsync(Given.Listing());

        await publications.WaitForChangeAsync(VeryLong, CancellationToken.None).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_reader_hears_that_the_row_it_was_at_is_not_in_this_feed()
    {
        var store = await TestStore.OpenAsync(Open());
        using var publications = new StorePublications(store.Listings, store.Places, store.Clock);
        Assert.Equal(FeedPosition.Start, await publications.FeedHeadAsync(CancellationToken.None));
        await store.AddAsync(Given.Listing());
        var first = await publications.FeedHeadAsync(CancellationToken.None);
        var second = await store.AddAsync(Given.Listing());
        var head = await publications.FeedHeadAsync(CancellationToken.None);

        var next = await publications.FeedSinceAsync(first, 10, CancellationToken.None);
        var none = await publications.FeedSinceAsync(head, 10, CancellationToken.None);

        Assert.Equal((head, second.Id), (next!.UpTo, Assert.Single(next.Listings)));
        Assert.Equal((head, 0), (none!.UpTo, none.Listings.Count));
        Assert.Null(await publications.FeedSinceAsync(first with { RowId = head.RowId }, 10, CancellationToken.None));
        Assert.Null(await publications.FeedSinceAsync(head with { Number = 3 }, 10, CancellationToken.None));
    }

    /// <summary>Reads on from the last number it saw and never looks back, until the writers are done and nothing is left.</summary>
    private static async Task<List<Guid>> TailAsync(StorePublications publications, CancellationToken writing)
    {
        var (seen, at) = (new List<Guid>(), FeedPosition.Start);
        while (true)
        {
            var done = writing.IsCancellationRequested;
            var batch = await publications.FeedSinceAsync(at, 7, CancellationToken.None);
            Assert.NotNull(batch);
            seen.AddRange(batch.Listings);
            if (done && batch.UpTo == at)
                return seen;
            at = batch.UpTo;
        }
    }

    private static async Task<List<Guid>> WriteAsync(TestStore store, int writer)
    {
        var ids = new List<Guid>();
        for (var n = 0; n < ListingsEach; n++)
            ids.Add((await store.AddAsync(Given.Listing($"Aanbod {writer}-{n}"), $"Organisatie {writer}-{n}")).Id);
        return ids;
    }
}
