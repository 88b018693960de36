using System.Globalization;

namespace SocialeKaart.Bench.Web;

/// <summary>What to measure, and where it lies.</summary>
/// <param name="Site">The folder of the published site.</param>
/// <param name="Data">The data directory, in which <c>sk demo</c> has put the demo region.</param>
/// <param name="Samples">The folder <c>samples</c>.</param>
/// <param name="Listings">How many made listings come beside those of the demo.</param>
/// <param name="Seconds">How long a load lasts.</param>
/// <param name="Rate">Searches a second of the open loop.</param>
/// <param name="Connections">Connections of the closed loop.</param>
/// <param name="Lighthouse">The program of Lighthouse; empty leaves it out.</param>
internal sealed record BenchOptions(string Site, string Data, string Samples, int Listings, int Seconds, int Rate, int Connections, string Lighthouse)
{
    /// <summary>The variable with the command that stops the database; without it the store is a SQLite file that is moved away.</summary>
    public const string StopVariable = "SOCIALEKAART_BENCH_STOP_DATABASE";

    /// <summary>What may be asked.</summary>
    public const string Usage = "--site=DIR --data=DIR --samples=DIR [--listings=20000] [--seconds=30] [--rate=100] [--connections=32] [--lighthouse=FILE]";

    private static readonly BenchOptions Usual = new("", "", "", 20_000, 30, 100, 32, "");

    /// <summary>Reads the words after the program's name; null when they cannot be understood.</summary>
    public static BenchOptions? Read(IReadOnlyList<string> words)
    {
        var read = Usual;
        foreach (var word in words)
        {
            if (word.Split('=', 2) is not [var name, { Length: > 0 } value] || With(read, name, value) is not { } next)
                return null;
            read = next;
        }

        return read is { Site: "" } or { Data: "" } or { Samples: "" } ? null : read;
    }

    private static BenchOptions? With(BenchOptions read, string name, string value) => (name, Number(value)) switch
    {
        ("--site", _) => read with { Site = value },
        ("--data", _) => read with { Data = value },
        ("--samples", _) => read with { Samples = value },
        ("--lighthouse", _) => read with { Lighthouse = value },
        ("--listings", { } count) => read with { Listings = count },
        ("--seconds", { } count) => read with { Seconds = count },
        ("--rate", { } count) => read with { Rate = count },
        ("--connections", { } count) => read with { Connections = count },
        _ => null,
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
