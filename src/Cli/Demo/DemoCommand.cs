using System.CommandLine;

namespace SocialeKaart.Cli.Demo;

/// <summary><c>sk demo</c>: fills an empty store with the fictional demo region. Never in production, never beside real data.</summary>
internal static class DemoCommand
{
    private static readonly Option<bool> IfEmpty = new("--if-empty") { Description = "Doe niets als er al iets in staat" };

    /// <summary>The verb.</summary>
    public static Command Build()
    {
        var command = new Command("demo", "Vul een lege gegevensmap met het voorbeeldgebied (verzonnen organisaties)") { IfEmpty };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var work = await Workplace.OpenAsync(parsed, stop);
        var region = new DemoRegion(work);
        switch (await region.StateAsync(stop))
        {
            case DemoState.Full when parsed.GetValue(IfEmpty):
                Console.WriteLine("Er staan al gegevens in. Er is niets veranderd.");
                return 0;
            case DemoState.Full or DemoState.Foreign when !parsed.GetValue(IfEmpty):
                Console.Error.WriteLine("Er staan al gegevens in. Het voorbeeld gaat alleen in een lege gegevensmap; kies er een met --data MAP.");
                return SkCommand.Refused;
            case DemoState.Foreign:
                Console.WriteLine("Er staan eigen gegevens in. Het voorbeeld komt daar niet bij.");
                return 0;
        }

        if (IsProduction("DOTNET_ENVIRONMENT") || IsProduction("ASPNETCORE_ENVIRONMENT"))
        {
            Console.Error.WriteLine("Dit is een productieomgeving. Het voorbeeld met verzonnen organisaties komt er niet in.");
            return SkCommand.Refused;
        }

        return await region.SeedAsync(stop);
    }

    // The site reads the name of its environment in any case; so must what keeps the demo out of it.
    private static bool IsProduction(string variable) =>
        string.Equals(Environment.GetEnvironmentVariable(variable), "Production", StringComparison.OrdinalIgnoreCase);
}
