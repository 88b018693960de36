using System.CommandLine;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Cli.Imports;

/// <summary><c>sk import</c>: official borders, postcodes, addresses, towns, PlusWIJken, listings, and the contact chain.</summary>
internal static class ImportCommands
{
    /// <summary>The verb with its sorts of file.</summary>
    public static Command Build() => new("import", "Lees gegevens in")
    {
        Areas(), Postcodes(), Addresses(), Towns(), PlusWijken(), ListingImportCommand.Build(), ContactImportCommand.Build(),
    };

    private static Command Areas()
    {
        var files = new ImportFiles(
            "GeoPackage (ook in een zip) of GeoJSON(.gz) van CBS of PDOK; één met alle lagen, of één per laag", sources => [("Areas", sources.Areas)]);
        var version = new Option<int?>("--versie") { Description = "Versie binnen het jaar" };
        var corrects = new Option<bool>("--vervang") { Description = "Dit bestand is een verbetering van de uitgave die er al in staat" };
        var recoding = new Option<string?>("--hercodering") { Description = "CSV oud;nieuw voor codes die veranderd zijn" };
        var command = Verb("gebieden", "Lees gemeenten, wijken en buurten in", files, async (parsed, work, progress, stop) =>
            await new AreaImporter(work.Places, work.Clock).ImportAsync(
                await files.GetAsync(parsed, work, progress, stop),
                new()
                {
                    Year = parsed.GetValue(files.Year),
                    Version = parsed.GetValue(version),
                    Corrects = parsed.GetValue(corrects),
                    Recoding = parsed.GetValue(recoding),
                },
                progress,
                stop));
        command.Options.Add(version);
        command.Options.Add(corrects);
        command.Options.Add(recoding);
        return command;
    }

    private static Command Postcodes()
    {
        var files = new ImportFiles(
            "Postcodes met een punt of een vlak: GeoPackage (ook in een zip), GeoJSON(.gz) of CSV",
            sources => [("Postcodes4", sources.Postcodes4), ("Postcodes6", sources.Postcodes6)]);
        return Verb("postcodes", "Lees postcodes in", files, async (parsed, work, progress, stop) =>
            await new PostcodeImporter(work.Places).ImportAsync(await files.GetAsync(parsed, work, progress, stop), progress, stop));
    }

    private static Command Addresses()
    {
        var files = new ImportFiles("De buurt van elk adres (pc6hnr…_gwb.csv van CBS, ook in een zip)", sources => [("Addresses", sources.Addresses)]);
        return Verb("adressen", "Lees in welke buurten de adressen van een postcode liggen", files, async (parsed, work, progress, stop) =>
            await new AddressImporter(work.Places).ImportAsync(await files.GetOneAsync(parsed, work, progress, stop), progress, stop));
    }

    private static Command Towns()
    {
        var files = new ImportFiles("Woonplaatsen: CSV woonplaats;woonplaatscode;gemeente, of GeoJSON(.gz)", sources => [("Towns", sources.Towns)]);
        return Verb("woonplaatsen", "Lees woonplaatsen in", files, async (parsed, work, progress, stop) =>
            await new TownImporter(work.Places).ImportAsync(await files.GetAsync(parsed, work, progress, stop), progress, stop));
    }

    private static Command PlusWijken()
    {
        var files = new ImportFiles("CSV naam;gemeente;buurtcodes;sinds", sources => [("PlusWijken", sources.PlusWijken)]);
        return Verb("pluswijken", "Lees PlusWIJken in", files, async (parsed, work, progress, stop) =>
            await new PlusWijkImporter(work.Places).ImportAsync(await files.GetOneAsync(parsed, work, progress, stop), progress, stop));
    }

    private static Command Verb(
        string name, string description, ImportFiles files,
        Func<ParseResult, Workplace, IProgress<ImportProgress>?, CancellationToken, Task<ImportOutcome>> import)
    {
        var command = new Command(name, description);
        files.AddTo(command);
        command.SetAction((parsed, stop) => GeoImportRun.RunAsync(parsed, (work, progress) => import(parsed, work, progress, stop), stop));
        return command;
    }
}
