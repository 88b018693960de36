using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Storage;

/// <summary>Rows of which there is one for all nodes.</summary>
public abstract class SharedRowsContract
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private static readonly Guid North = new("00000000-0000-7000-8000-000000000001");
    private static readonly Guid South = new("00000000-0000-7000-8000-000000000002");

    protected abstract StoreConnection Open();

    [Fact]
    public async Task Nodes_that_ask_for_the_secret_at_once_get_the_same_and_other_stores_have_another()
    {
        var (store, other) = (await TestStore.OpenAsync(Open()), await TestStore.OpenAsync(Open()));

        var secrets = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => FormKey.ReadAsync(store.Listings, Stop))));

        Assert.Single(secrets.Select(Convert.ToHexString).Distinct());
        Assert.Equal(32, secrets[0].Length);
        Assert.NotEqual(secrets[0], await FormKey.ReadAsync(other.Listings, Stop));
    }

    [Fact]
    public async Task One_node_has_the_lease_until_it_lapses()
    {
        var store = await TestStore.OpenAsync(Open());
        var (hour, now) = (TimeSpan.FromHours(1), store.Clock.GetUtcNow());

        Assert.True(await TakeAsync(North, now));
        Assert.False(await TakeAsync(South, now + TimeSpan.FromMinutes(59)));
        Assert.True(await TakeAsync(North, now + TimeSpan.FromMinutes(59))); // renewed
        Assert.False(await TakeAsync(South, now + hour));
        Assert.True(await TakeAsync(South, now + TimeSpan.FromMinutes(119)));
        Assert.False(await TakeAsync(North, now + TimeSpan.FromMinutes(120)));

        Task<bool> TakeAsync(Guid node, DateTimeOffset at) => ClockLease.TakeAsync(store.Listings, node, hour, at, Stop);
    }

    [Fact]
    public async Task Of_nodes_that_reach_for_the_lease_at_once_one_gets_it()
    {
        var store = await TestStore.OpenAsync(Open());
        var now = store.Clock.GetUtcNow();

        var got = await Task.WhenAll(Enumerable.Range(1, 6).Select(node => Task.Run(() =>
            ClockLease.TakeAsync(store.Listings, new Guid(node, 0, 0, new byte[8]), TimeSpan.FromHours(1), now, Stop))));

        Assert.Single(got, taken => taken);
    }
}
