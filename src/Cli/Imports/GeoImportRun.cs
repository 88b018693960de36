using System.CommandLine;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using Spectre.Console;

namespace SocialeKaart.Cli.Imports;

/// <summary>Runs one import of places with bars on the screen, and tells what it did.</summary>
internal static class GeoImportRun
{
    private const int MostCodesNamed = 20;

    /// <summary>Opens the store, imports, prints.</summary>
    public static async Task<int> RunAsync(
        ParseResult parsed, Func<Workplace, IProgress<ImportProgress>?, Task<ImportOutcome>> import, CancellationToken stop)
    {
        var work = await Workplace.OpenAsync(parsed, stop);
        Print(await WithBarsAsync(progress => import(work, progress)));
        return 0;
    }

    /// <summary>Draws a bar per step while the import runs; on a screen that is no terminal nothing is drawn.</summary>
    public static Task<ImportOutcome> WithBarsAsync(Func<IProgress<ImportProgress>?, Task<ImportOutcome>> import) =>
        Console.IsOutputRedirected
            ? import(null)
            : AnsiConsole.Progress().AutoClear(false).StartAsync(screen => import(new Bars(screen)));

    /// <summary>Row counts per layer, vanished codes and remarks.</summary>
    public static void Print(ImportOutcome outcome)
    {
        foreach (var layer in outcome.Layers)
            Console.WriteLine($"{layer.Layer}: {layer.Rows} ({layer.Added} nieuw, {layer.Changed} veranderd, {layer.Unchanged} gelijk, {layer.Removed} vervallen)");
        if (outcome.Vanished.Count > 0)
            Console.WriteLine($"Vervallen codes: {string.Join(", ", outcome.Vanished.Take(MostCodesNamed))}{(outcome.Vanished.Count > MostCodesNamed ? $" en {outcome.Vanished.Count - MostCodesNamed} andere" : "")}");
        if (AreaSuccession.Proposal(outcome.Successions) is { Length: > 0 } proposal)
            Console.WriteLine(proposal);
        foreach (var note in outcome.Notes)
            Console.WriteLine(note);
        if (!outcome.ChangedAnything)
            Console.WriteLine("Er is niets veranderd: dit stond er al.");
    }

    /// <summary>One bar per named step; called in order on the importing thread, so nothing overtakes.</summary>
    private sealed class Bars(ProgressContext screen) : IProgress<ImportProgress>
    {
        private readonly Dictionary<string, ProgressTask> bars = [];

        public void Report(ImportProgress value)
        {
            if (!bars.TryGetValue(value.Layer, out var bar))
                bars[value.Layer] = bar = screen.AddTask(value.Layer, maxValue: Math.Max(value.Total, 1));
            bar.IsIndeterminate = value.Total == 0;
            bar.MaxValue = Math.Max(value.Total, 1);
            bar.Value = value.Total == 0 ? 0 : value.Done;
        }
    }
}
