using System.CommandLine;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Imports;

namespace SocialeKaart.Cli.Imports;

/// <summary><c>sk import contacten</c>: the people of the contact chain. Exit code 1 when a row stayed out, 2 when the file could not be taken at all.</summary>
internal static class ContactImportCommand
{
    private static readonly Argument<string> File = new("bestand") { Description = "CSV volgens docs/contacten.md" };
    private static readonly Option<bool> Complete = new("--volledig") { Description = "Het bestand is de hele keten: wie er niet in staat, vervalt" };

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("contacten", "Lees de contactketen in: welzijnscoaches, wijkteams en loketten") { File, Complete };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var file = SpreadsheetFile.Read(parsed.GetValue(File)!, SpreadsheetColumns.Contacts);
        var work = await Workplace.OpenAsync(parsed, stop);
        var places = await new StorePublications(work.Listings, work.Places, work.Clock).PlacesAsync(stop);
        return ListingImportCommand.Print(await new ContactImport(work.Listings, places, work.Clock).RunAsync(file, parsed.GetValue(Complete), stop));
    }
}
