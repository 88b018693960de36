using System.Diagnostics;
using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Bench.Geo;

/// <summary>What is measured, one step a process, in this order.</summary>
internal static class Steps
{
    /// <summary>The steps; each may build on the store the ones before it left.</summary>
    public static IReadOnlyList<string> Names { get; } = ["areas", "make", "postcodes", "addresses", "table", "questions", "agreement"];

    public static async Task RunAsync(string step, BenchOptions options)
    {
        var connection = StoreConnection.From(options.Store, data: null!);
        var store = PlaceStores.Open(connection);
        await store.MigrateAsync(CancellationToken.None);
        var (postcodes, addresses) = (Path.Combine(options.Folder, "cbs_pc6_2024_v1.gpkg"), Path.Combine(options.Folder, "pc6hnr20240801_gwb.csv"));
        switch (step)
        {
            case "areas":
                await MeasureAsync("areas of the country", () => new AreaImporter(store, TimeProvider.System)
                    .ImportAsync([options.Areas], new(), null, CancellationToken.None));
                break;
            case "make" when !File.Exists(addresses):
                var made = new MadePostcodes(await store.LoadTableAsync(CancellationToken.None));
                made.WriteGeoPackage(postcodes, options.Postcodes);
                made.WriteAddresses(addresses, options.Addresses, options.Postcodes);
                break;
            case "make":
                break;
            case "postcodes":
                await MeasureAsync("postcodes from a GeoPackage", () => new PostcodeImporter(store).ImportAsync([postcodes], null, CancellationToken.None));
                break;
            case "addresses":
                await MeasureAsync("addresses from a list", () => new AddressImporter(store).ImportAsync(addresses, null, CancellationToken.None));
                break;
            case "table":
                await MeasureTableAsync(store);
                break;
            case "questions":
                await Questions.MeasureAsync(store, PlaceStores.EngineOf(connection));
                break;
            case "agreement":
                await Agreement.CheckAsync(store, PlaceStores.EngineOf(connection));
                break;
            default:
                throw new ArgumentException($"No step is called '{step}'.", nameof(step));
        }
    }

    private static async Task MeasureAsync(string name, Func<Task<ImportOutcome>> import)
    {
        var from = Stopwatch.GetTimestamp();
        var outcome = await import();
        Print(name, outcome.Layers.Sum(layer => layer.Rows), Stopwatch.GetElapsedTime(from));
    }

    private static async Task MeasureTableAsync(IPlaceStore store)
    {
        var from = Stopwatch.GetTimestamp();
        var table = await store.LoadTableAsync(CancellationToken.None);
        Print("the place table out of the store", table.Areas(AreaKind.Buurt).Count, Stopwatch.GetElapsedTime(from));
    }

    /// <summary>
    /// Processor and peak of memory are those of the whole process, libraries and all: on a machine that does more at once the processor's
    /// seconds say more than the clock's. What the server of PostgreSQL did is in the clock's alone.
    /// </summary>
    private static void Print(string name, int rows, TimeSpan took)
    {
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-34} {rows,11:n0} {took.TotalSeconds,9:f1} {self.TotalProcessorTime.TotalSeconds,9:f1} {self.PeakWorkingSet64 / 1e6,9:f0}"));
    }
}
