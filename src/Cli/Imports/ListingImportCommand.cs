using System.CommandLine;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Imports;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Cli.Imports;

/// <summary><c>sk import aanbod</c>: a listing spreadsheet. Exit code 1 when a row stayed out, 2 when the file could not be taken at all.</summary>
internal static class ListingImportCommand
{
    private const int RowsStayedOut = 1;
    private static readonly Argument<string> File = new("bestand") { Description = "CSV volgens docs/spreadsheet.md" };
    private static readonly Option<string> Source = new("--bron") { Description = "Naam van de bron; een id is uniek binnen zijn bron", DefaultValueFactory = _ => "aanbod" };
    private static readonly Option<bool> Complete = new("--volledig") { Description = "Het bestand is de hele bron: wat er niet in staat, vervalt" };

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("aanbod", "Lees aanbod in uit een rekenblad (CSV)") { File, Source, Complete };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Prints what an import did, in an order a person can work through.</summary>
    public static int Print(ImportReport report)
    {
        foreach (var column in report.UnknownColumns)
            Console.WriteLine($"Kolom '{column}' kennen we niet en is niet gelezen.");
        foreach (var problem in report.Problems.Concat(report.Conflicts))
            Console.WriteLine($"Regel {problem.Line}{(problem.Column.Length > 0 ? $", kolom {problem.Column}" : "")}: {problem.Reason}{(problem.RowRefused ? " De rij is niet ingelezen." : "")}");
        var kept = report.Conflicts.Count > 0 ? $", {report.Conflicts.Count} hier aangepast en dus niet overgenomen" : "";
        Console.WriteLine($"{report.Added} nieuw, {report.Changed} veranderd, {report.Unchanged} gelijk, {report.Removed} vervallen{kept}.");
        return report.Conflicts.Count > 0 || report.Problems.Any(p => p.RowRefused) ? RowsStayedOut : 0;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var file = SpreadsheetFile.Read(parsed.GetValue(File)!, SpreadsheetColumns.Listings);
        var work = await Workplace.OpenAsync(parsed, stop);
        var places = await new StorePublications(work.Listings, work.Places, work.Clock).PlacesAsync(stop);
        var import = new ListingImport(work.Listings, places, Thesaurus.Load(), work.Clock);
        return Print(await import.RunAsync(file, parsed.GetValue(Source)!, parsed.GetValue(Complete), stop));
    }
}
