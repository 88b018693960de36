using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests;

/// <summary>A store with the demo region per engine, filled once by <c>sk demo</c>. For tests that only read.</summary>
public sealed class DemoStores
{
    private readonly Dictionary<StoreEngine, (SkStore Store, SkOutcome Seeding)> filled = [];

    /// <summary>The store and what filling it left on the screen. Skips without PostGIS.</summary>
    internal async Task<(SkStore Store, SkOutcome Seeding)> OnAsync(StoreEngine engine)
    {
        if (!filled.TryGetValue(engine, out var demo))
        {
            var store = SkStore.New(engine);
            filled[engine] = demo = (store, await store.RunAsync("demo"));
        }

        return demo;
    }
}
