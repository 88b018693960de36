using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Storage;

/// <summary>Stores to test with, on whichever engine.</summary>
public abstract class PlaceStoreTests
{
    protected FixedClock Clock { get; } = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected abstract StoreConnection NewStore();

    protected async Task<IPlaceStore> EmptyAsync()
    {
        var store = PlaceStores.Open(NewStore(), Clock);
        await store.MigrateAsync(Stop);
        return store;
    }

    protected async Task<IPlaceStore> VlakstadAsync()
    {
        var store = await EmptyAsync();
        await store.ReplaceAreasAsync(Vlakstad.Batch(Vlakstad.Areas), null, Stop);
        await store.ReplacePostcodesAsync(Vlakstad.Postcodes, null, Stop);
        await store.ReplacePlusWijkenAsync(Vlakstad.PlusWijken, Stop);
        return store;
    }

    protected static async Task<byte[]> BytesAsync(IPlaceStore store) => BytesOf(await store.LoadTableAsync(Stop));

    protected static byte[] BytesOf(PlaceTable table)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        table.Write(to);
        return bytes.ToArray();
    }
}
