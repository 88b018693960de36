using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Cli.Tests.Demo;

public abstract class DemoCommandContract(DemoStores demos)
{
    protected abstract StoreEngine Engine { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_store_becomes_the_demo_region_and_says_so()
    {
        var (store, seeding) = await demos.OnAsync(Engine);

        Assert.Equal((0, ""), (seeding.ExitCode, seeding.Error));
        await using var db = store.Catalogue();
        Assert.True((await db.StoreInfos.SingleAsync(Stop)).IsDemo);
        Assert.True(await db.Listings.CountAsync(Stop) >= 240);
        Assert.True(await db.Organisations.CountAsync(Stop) >= 60);
        Assert.True((await (await store.OpenAsync()).Places.CurrentEditionAsync(Stop))!.IsSketch);
    }

    [Fact]
    public async Task A_second_time_it_is_refused_or_passed_over_and_nothing_changes()
    {
        var (store, _) = await demos.OnAsync(Engine);
        var before = await FeedHeadAsync(store);

        var again = await store.RunAsync("demo");
        var ifEmpty = await store.RunAsync("demo", "--if-empty");

        Assert.Contains("Er staan al gegevens in", again.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal(0, ifEmpty.ExitCode);
        Assert.Contains("Er is niets veranderd", ifEmpty.Out, StringComparison.Ordinal);
        Assert.Equal(before, await FeedHeadAsync(store));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Beside_own_data_it_never_goes_in(bool ownAreas, bool ownListing)
    {
        var store = SkStore.New(Engine);
        var own = await store.OpenAsync();
        if (ownAreas)
            await SmallRegion.FillAsync(own.Places, Stop);
        if (ownListing)
            await own.AddAsync(Given.Listing());

        var refused = await store.RunAsync("demo");
        var ifEmpty = await store.RunAsync("demo", "--if-empty");

        Assert.Contains("--data", refused.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal(0, ifEmpty.ExitCode);
        await using var db = store.Catalogue();
        Assert.False((await db.StoreInfos.SingleAsync(Stop)).IsDemo);
        Assert.Equal(ownListing ? 1 : 0, await db.Listings.CountAsync(Stop));
    }

    [Theory]
    [InlineData("DOTNET_ENVIRONMENT", "Production")]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Production")]
    [InlineData("ASPNETCORE_ENVIRONMENT", "production")]
    public async Task In_production_it_never_goes_in(string variable, string name)
    {
        var store = SkStore.New(Engine);

        var refused = await store.RunInAsync(new Dictionary<string, string> { [variable] = name }, "demo");

        Assert.Contains("productie", refused.RefusedBecause(), StringComparison.Ordinal);
        await using var db = store.Catalogue();
        Assert.False((await db.StoreInfos.SingleAsync(Stop)).IsDemo);
        Assert.False(await db.Listings.AnyAsync(Stop));
    }

    [Fact]
    public async Task A_seeding_that_was_broken_off_is_completed()
    {
        var store = SkStore.New(Engine);
        var half = await store.OpenAsync();
        await SmallRegion.FillAsync(half.Places, Stop);
        await using (var db = store.Catalogue())
        {
            (await db.StoreInfos.SingleAsync(Stop)).IsDemo = true;
            await db.SaveChangesAsync(Stop);
        }

        var completed = await store.RunAsync("demo", "--if-empty");

        Assert.Equal((0, ""), (completed.ExitCode, completed.Error));
        Assert.Equal(0, (await store.RunAsync("plaats", "Hoensbroek")).ExitCode);
        await using var after = store.Catalogue();
        Assert.True(await after.Listings.CountAsync(Stop) >= 240);
    }

    private static async Task<long> FeedHeadAsync(SkStore store)
    {
        await using var db = store.Catalogue();
        return (await db.FeedHeads.AsNoTracking().SingleAsync(Stop)).Last;
    }
}
