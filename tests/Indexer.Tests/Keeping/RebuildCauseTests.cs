using SocialeKaart.Geo.Storage;
using SocialeKaart.Indexer.Keeping;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Snapshots;
using SocialeKaart.Listings.Needs;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Indexer.Tests.Keeping;

/// <summary>One test for each cause for which the index is made anew: the log names the cause, and the answers are right afterwards.</summary>
public sealed class RebuildCauseTests
{
    private const string EditedSince = "a backup was restored and edited since";

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DataDirectory data = Requires.TemporaryData();
    private readonly MemorySource source = new();
    private readonly LogLines log = new();

    public RebuildCauseTests() => source.Put(Given.Listing(1, "Schaakclub", f => f with { Needs = ["koffie"] }));

    private string Snapshot => data.File("index.sk");

    [Fact]
    public async Task Another_geo_edition()
    {
        await RunAsync();
        (source.Stamp, source.Places) = (source.Stamp with { GeoStamp = "geo-2" }, SmallRegion.Table);

        var now = await RunAsync();

        Assert.Equal("Kolenpad", now.Places.FindExactly("Kolenpad")?.Name);
        Assert.Equal([1], Found(now));
        Rebuilt("areas or postcodes were imported");
    }

    [Fact]
    public async Task Another_thesaurus()
    {
        Assert.Empty(Found(await RunAsync(Words("koffie drinken")), "flierefluiten"));

        var now = await RunAsync(Words("koffie drinken|flierefluiten"));

        Assert.Equal([1], Found(now, "flierefluiten"));
        Rebuilt("another thesaurus");
    }

    [Fact]
    public async Task Another_format_of_the_file()
    {
        await RunAsync();
        await ChangeFileAsync(bytes => bytes[8]--);

        var now = await RunAsync();

        Assert.Equal([1], Found(now));
        Rebuilt($"format {IndexFormat.Version - 1}, this program writes {IndexFormat.Version}");
        await RunAsync();
        Assert.Equal(2, source.TimesReadWhole);
    }

    [Fact]
    public async Task A_damaged_file()
    {
        await RunAsync();
        await ChangeFileAsync(bytes => bytes[bytes.Length / 2] ^= 1);

        var now = await RunAsync();

        Assert.Equal([1], Found(now));
        Rebuilt("damaged");
        await RunAsync();
        Assert.Equal(2, source.TimesReadWhole);
    }

    [Fact]
    public async Task Another_store()
    {
        await RunAsync();
        source.Stamp = source.Stamp with { StoreId = "winkel-2" };
        source.Forget();
        source.Put(Given.Listing(7, "Schaakclub"));

        var now = await RunAsync();

        Assert.Equal([7], Found(now));
        Rebuilt("another store");
    }

    [Fact]
    public async Task The_demo_mark()
    {
        Assert.False((await RunAsync()).IsDemo);
        source.Stamp = source.Stamp with { IsDemo = true };

        Assert.True((await RunAsync()).IsDemo);
        Rebuilt("the demo region");
    }

    [Fact]
    public async Task More_changes_than_it_pays_to_follow()
    {
        await RunAsync();
        source.Put([.. Enumerable.Range(2, 1001).Select(n => Given.Listing(n, "Kookpunt"))]);

        var now = await RunAsync();

        Assert.Equal([1], Found(now));
        Assert.Equal(1001, now.Search(new SearchRequest { What = "kookpunt" }, Given.Now).Total);
        Rebuilt("too much changed");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_restored_backup(bool nodeKeepsRunning)
    {
        source.Put(Given.Listing(2, "Schaakclub"));

        var now = await AroundAsync(nodeKeepsRunning, () => source.RestoreBackup(feedRows: 1));

        Assert.Equal([1], Found(now));
        Rebuilt("a backup was restored");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    [InlineData(false, 2)]
    public async Task A_restored_backup_that_was_edited_up_to_and_past_the_number_the_index_had(bool nodeKeepsRunning, int edits)
    {
        source.Put(Given.Listing(2, "Schaakclub"));

        var now = await AroundAsync(nodeKeepsRunning, () =>
        {
            source.RestoreBackup(feedRows: 1);
            source.Put([.. Enumerable.Range(3, edits).Select(n => Given.Listing(n, "Schaakclub"))]);
        });

        Assert.Equal([1, .. Enumerable.Range(3, edits)], Found(now));
        Rebuilt(EditedSince);
    }

    private static int[] Found(IndexGeneration index, string what = "schaakclub") =>
        [.. index.Search(new SearchRequest { What = what, Take = 100 }, Given.Now).Hits.Select(h => Given.NumberOf(h.Listing.Id)).Order()];

    private static IndexBuilder Words(string coffee) => new(Thesaurus.Read(
        $"""
        code;domein;label;ook;vaktaal;breder;verwant;gewicht;gevoelig;crisis;positieve_gezondheid;uitleg
        koffie;1;Koffie en een praatje;{coffee};;;;licht;nee;nee;meedoen;x
        """,
        """
        nummer;code;label;uitleg;pictogram
        1;een;Een;x;x
        """));

    /// <summary>Keeps, lets something happen to the store while the node runs or is down, and keeps again.</summary>
    private async Task<IndexGeneration> AroundAsync(bool nodeKeepsRunning, Action happens)
    {
        using var keeper = Keeper(TinyIndex.Builder);
        await keeper.CatchUpAsync(Stop);
        happens();
        return nodeKeepsRunning ? await keeper.CatchUpAsync(Stop) : await RunAsync();
    }

    private async Task<IndexGeneration> RunAsync(IndexBuilder? builder = null)
    {
        using var keeper = Keeper(builder ?? TinyIndex.Builder);
        return await keeper.CatchUpAsync(Stop);
    }

    private IndexKeeper Keeper(IndexBuilder builder) =>
        new(source, builder, new IndexKeeperOptions { SnapshotPath = Snapshot }, new FixedClock(), log.CreateLogger<IndexKeeper>());

    private async Task ChangeFileAsync(Action<byte[]> change)
    {
        var bytes = await File.ReadAllBytesAsync(Snapshot, Stop);
        change(bytes);
        await File.WriteAllBytesAsync(Snapshot, bytes, Stop);
    }

    private void Rebuilt(string cause)
    {
        Assert.Equal(2, source.TimesReadWhole);
        Assert.Contains(log.Lines, line => line.Contains(cause, StringComparison.Ordinal));
    }
}
