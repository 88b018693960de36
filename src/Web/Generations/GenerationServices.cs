using SocialeKaart.Geo.Storage;
using SocialeKaart.Indexer.Keeping;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Web.Generations;

/// <summary>How pages get the state of the index: the keeper follows the store, a request takes one state and keeps it.</summary>
public static class GenerationServices
{
    private const string SnapshotFile = "index.snapshot";

    /// <summary>Registers the store, the keeper and the state per request.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ListingsStore>();
        services.AddSingleton(s => PlaceStores.Open(s.GetRequiredService<StoreConnection>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IPublicationSource, StorePublications>();
        services.AddSingleton(_ => Thesaurus.Load());
        services.AddSingleton<IndexBuilder>();
        services.AddSingleton(s => new IndexKeeperOptions { SnapshotPath = s.GetRequiredService<DataDirectory>().File(SnapshotFile) });
        services.AddSingleton<IndexKeeper>();
        services.AddSingleton<IGenerationSource>(s => s.GetRequiredService<IndexKeeper>());
        services.AddHostedService(s => s.GetRequiredService<IndexKeeper>());
        services.AddScoped<RequestGeneration>();
    }

    /// <summary>
    /// Tells a wrong connection or a missing extension at once instead of in a log. With a snapshot the site starts all the same:
    /// residents need no database.
    /// </summary>
    /// <exception cref="StoreUnusableException">The store cannot be used and there is no snapshot to serve from.</exception>
    public static async Task CheckStoreAsync(IServiceProvider services, CancellationToken stop)
    {
        if (File.Exists(services.GetRequiredService<DataDirectory>().File(SnapshotFile)))
            return;
        var clock = services.GetRequiredService<TimeProvider>();
        await StoreSchema.PrepareAsync(services.GetRequiredService<ListingsStore>(), services.GetRequiredService<IPlaceStore>(), clock, stop);
    }
}
