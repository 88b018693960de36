using System.Diagnostics;
using System.Globalization;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Bench.Geo;

/// <summary>What is measured, one step a process, in this order.</summary>
internal static class Steps
{
    /// <summary>The steps; each may build on the store the ones before it left.</summary>
    public static IReadOnlyList<string> Names { get; } = ["areas"];

    public static async Task RunAsync(string step, BenchOptions options)
    {
        var store = PlaceStores.Open(StoreConnection.From(options.Store, data: null!));
        await store.MigrateAsync(CancellationToken.None);
        switch (step)
        {
            case "areas":
                await MeasureAsync("areas of the country", () => new AreaImporter(store, TimeProvider.System)
                    .ImportAsync([options.Areas], new(), null, CancellationToken.None));
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

    /// <summary>The peak is that of the whole process: what stood in memory at once, libraries and all.</summary>
    private static void Print(string name, int rows, TimeSpan took)
    {
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-34} {rows,11:n0} {took.TotalSeconds,9:f1} {self.PeakWorkingSet64 / 1e6,9:f0}"));
    }
}
