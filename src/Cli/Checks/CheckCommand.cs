using System.CommandLine;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Cli.Checks;

/// <summary><c>sk check</c>: what a person has to look at before residents notice.</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var lines = new Option<bool>("--hulplijnen") { Description = "Alleen de hulplijnen: welke zijn te lang niet nagekeken" };
        var command = new Command("check", "Kijk na wat een mens moet nakijken") { lines };
        command.SetAction(_ => CheckLines(DutchTime.Day(TimeProvider.System.GetUtcNow())));
        return command;
    }

    private static int CheckLines(DateOnly today)
    {
        var late = CrisisLines.Load().Unchecked(today);
        foreach (var line in late)
            Console.WriteLine($"WAARSCHUWING: hulplijn {line.Name} ({line.Number}) is voor het laatst nagekeken op {line.CheckedOn:yyyy-MM-dd}. Bel of kijk na, en zet de dag in hulplijnen.csv.");
        Console.WriteLine(late.Count == 0 ? "Alle hulplijnen zijn op tijd nagekeken." : "De site valt voor deze lijnen terug op 112, 113, Veilig Thuis en de huisarts.");
        return 0;
    }
}
