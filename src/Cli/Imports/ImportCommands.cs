using System.CommandLine;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Cli.Imports;

/// <summary><c>sk import</c>: official borders, postcodes, PlusWIJken and listings.</summary>
internal static class ImportCommands
{
    /// <summary>The verb with its four sorts of file.</summary>
    public static Command Build() => new("import", "Lees gegevens in")
    {
        Areas(), Postcodes(), PlusWijken(), ListingImportCommand.Build(),
    };

    private static Command Areas()
    {
        var files = new Argument<string[]>("bestand") { Description = "GeoPackage of GeoJSON(.gz) van CBS of PDOK; één met alle lagen, of één per laag", Arity = ArgumentArity.OneOrMore };
        var year = new Option<int?>("--jaar") { Description = "Jaar van de codes (anders uit de bestandsnaam)" };
        var version = new Option<int?>("--versie") { Description = "Versie binnen het jaar" };
        var recoding = new Option<string?>("--hercodering") { Description = "CSV oud;nieuw voor codes die veranderd zijn" };
        var command = new Command("gebieden", "Lees gemeenten, wijken en buurten in") { files, year, version, recoding };
        command.SetAction((parsed, stop) => GeoImportRun.RunAsync(parsed, (work, progress) =>
            new AreaImporter(work.Places, work.Clock).ImportAsync(
                parsed.GetValue(files)!,
                new() { Year = parsed.GetValue(year), Version = parsed.GetValue(version), Recoding = parsed.GetValue(recoding) },
                progress,
                stop), stop));
        return command;
    }

    private static Command Postcodes()
    {
        var files = new Argument<string[]>("bestand") { Description = "CSV of GeoJSON(.gz) met postcodes en een punt", Arity = ArgumentArity.OneOrMore };
        var command = new Command("postcodes", "Lees postcodes in") { files };
        command.SetAction((parsed, stop) => GeoImportRun.RunAsync(parsed, (work, progress) =>
            new PostcodeImporter(work.Places).ImportAsync(parsed.GetValue(files)!, progress, stop), stop));
        return command;
    }

    private static Command PlusWijken()
    {
        var file = new Argument<string>("bestand") { Description = "CSV naam;gemeente;buurtcodes;sinds" };
        var command = new Command("pluswijken", "Lees PlusWIJken in") { file };
        command.SetAction((parsed, stop) => GeoImportRun.RunAsync(parsed, (work, progress) =>
            new PlusWijkImporter(work.Places).ImportAsync(parsed.GetValue(file)!, progress, stop), stop));
        return command;
    }
}
