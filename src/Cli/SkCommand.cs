using System.CommandLine;
using SocialeKaart.Cli.Addresses;
using SocialeKaart.Cli.Checks;
using SocialeKaart.Cli.Demo;
using SocialeKaart.Cli.Imports;
using SocialeKaart.Cli.Judging;
using SocialeKaart.Cli.Needs;
using SocialeKaart.Cli.Places;
using SocialeKaart.Cli.Reports;
using SocialeKaart.Cli.Searching;
using SocialeKaart.Cli.Words;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Cli;

/// <summary>The <c>sk</c> command: operates a store. Exit code 0 done, 1 done with remarks, 2 refused and nothing changed.</summary>
public static class SkCommand
{
    /// <summary>Refused: bad input or an unusable store; nothing was changed, unless the message says what was.</summary>
    public const int Refused = 2;

    /// <summary>Where all state lies; stands before the verb.</summary>
    internal static Option<string?> Data { get; } = new("--data") { Description = "Gegevensmap (anders SocialeKaart__DataDirectory, anders data/)", Recursive = true };

    /// <summary>Runs one command line.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var root = new RootCommand("sk: gegevens van SocialeKaart inlezen, nakijken en doorzoeken")
        {
            ImportCommands.Build(), PlaceCommand.Build(), AreaCommand.Build(), PlusWijkCommand.Build(), AddressCommand.Build(), SearchCommand.Build(),
            DemoCommand.Build(), CheckCommand.Build(), JudgeCommand.Build(), StemCommand.Build(), SuggestCommand.Build(), ReportCommand.Build(),
        };
        root.Options.Add(Data);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Kijk met --help wat kan.");
            return Refused;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is ImportRefusedException or StoreUnusableException or AreaFileException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Refused;
        }
        catch (Exception e) when (ListingsStore.IsUnreachable(e))
        {
            // It could be opened, and then stopped, stayed locked or ran full: every import is one transaction, so nothing of it is left.
            await Console.Error.WriteLineAsync(
                $"De database hield ermee op: {e.GetBaseException().Message} {(ListingsStore.IsFull(e) ? "Maak ruimte op de schijf van de database. " : "")}Er is niets half opgeslagen.");
            return Refused;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Gestopt. Er is niets half opgeslagen.");
            return Refused;
        }
    }
}
