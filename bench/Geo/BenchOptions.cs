using System.Globalization;

namespace SocialeKaart.Bench.Geo;

/// <summary>What to measure.</summary>
internal sealed record BenchOptions
{
    /// <summary>What may be asked.</summary>
    public const string Usage =
        "lookups, or WIJKENBUURTEN.gpkg [--engines=sqlite,postgres] [--postcodes=465000] [--addresses=9000000]   postgres needs SOCIALEKAART_BENCH_POSTGRES";

    /// <summary>The environment variable with the connection string of a server on which a database may be made.</summary>
    public const string ServerVariable = "SOCIALEKAART_BENCH_POSTGRES";

    /// <summary>The GeoPackage of all areas.</summary>
    public required string Areas { get; init; }

    /// <summary>"sqlite" and "postgres", or one of them.</summary>
    public IReadOnlyList<string> Engines { get; init; } = ["sqlite", "postgres"];

    /// <summary>How many full postcodes are made.</summary>
    public int Postcodes { get; init; } = 465_000;

    /// <summary>How many rows the list of addresses is given.</summary>
    public int Addresses { get; init; } = 9_000_000;

    /// <summary>Set for a child process only: the one step it runs.</summary>
    public string? Step { get; init; }

    /// <summary>Where the made files lie, and the SQLite store.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The connection string of the store of a child process.</summary>
    public string Store { get; init; } = "";

    /// <summary>Reads the words after the program's name; null when they cannot be understood.</summary>
    public static BenchOptions? Read(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || words[0].StartsWith("--", StringComparison.Ordinal))
            return null;
        var options = new BenchOptions { Areas = Path.GetFullPath(words[0]) };
        foreach (var word in words.Skip(1))
        {
            var (name, value) = word.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (word[..at], word[(at + 1)..]) : (word, "");
            var read = options.With(name, value);
            if (read is null)
                return null;
            options = read;
        }

        return options;
    }

    private BenchOptions? With(string name, string value) => name switch
    {
        "--engines" => this with { Engines = value.Split(',') },
        "--postcodes" => this with { Postcodes = Number(value) },
        "--addresses" => this with { Addresses = Number(value) },
        "--step" => this with { Step = value },
        "--folder" => this with { Folder = value },
        "--store" => this with { Store = value },
        _ => null,
    };

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
