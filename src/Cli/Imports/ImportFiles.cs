using System.CommandLine;
using Microsoft.Extensions.Configuration;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Cli.Imports;

/// <summary>The files of an import: named on the command line, or fetched with <c>--download</c>.</summary>
internal sealed class ImportFiles
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Option<bool> download = new("--download") { Description = "Haal het bestand op van het ingestelde adres" };
    private readonly Func<SourceAddresses, (string Setting, string Address)[]> sources;
    private readonly Argument<string[]> files;

    /// <summary>Knows the argument and the options.</summary>
    /// <param name="description">What may be given, Dutch.</param>
    /// <param name="sources">The settings of the files that <c>--download</c> fetches.</param>
    public ImportFiles(string description, Func<SourceAddresses, (string Setting, string Address)[]> sources)
    {
        this.sources = sources;
        files = new("bestand") { Description = description, Arity = ArgumentArity.ZeroOrMore };
    }

    /// <summary>The year of the files to fetch, and for areas the year of the codes.</summary>
    public Option<int?> Year { get; } = new("--jaar") { Description = "Jaar van de codes (anders uit de bestandsnaam)" };

    /// <summary>Gives a verb the argument and the options.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(files);
        command.Options.Add(download);
        command.Options.Add(Year);
    }

    /// <summary>The paths; fetched into <c>downloads</c> in the data directory when asked for.</summary>
    /// <exception cref="ImportRefusedException">Both or neither was asked, or a file cannot be had.</exception>
    public async Task<IReadOnlyList<string>> GetAsync(ParseResult parsed, Workplace work, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var given = parsed.GetValue(files) ?? [];
        if (given.Length > 0 == parsed.GetValue(download))
            throw new ImportRefusedException("Geef een bestand, of --download om het te laten ophalen. Er is niets veranderd.");
        if (given.Length > 0)
            return given;

        var (folder, year) = (work.Data.File("downloads"), parsed.GetValue(Year) ?? await YearAsync(work, stop));
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var fetch = new SourceDownload(client, Patience);
        var fetched = new List<string>();
        foreach (var (setting, address) in sources(Configured()))
        {
            if (address.Contains("{start}", StringComparison.Ordinal))
                fetched.AddRange(await new PagedDownload(fetch).GetAsync(address, setting, folder, setting.ToLowerInvariant(), progress, stop));
            else
                fetched.Add(await FetchAsync(fetch, SourceAddresses.Fill(address, setting, year), setting, folder, progress, stop));
        }

        return fetched;
    }

    /// <summary>The one file of a verb that takes one.</summary>
    /// <exception cref="ImportRefusedException">Several were given.</exception>
    public async Task<string> GetOneAsync(ParseResult parsed, Workplace work, IProgress<ImportProgress>? progress, CancellationToken stop) =>
        await GetAsync(parsed, work, progress, stop) is [var only] ? only : throw new ImportRefusedException("Geef één bestand. Er is niets veranderd.");

    private static Task<string> FetchAsync(
        SourceDownload fetch, Uri address, string setting, string folder, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var name = Path.GetFileName(address.LocalPath);
        return fetch.GetAsync(address, folder, name.Contains('.', StringComparison.Ordinal) ? name : setting.ToLowerInvariant(), progress, stop);
    }

    /// <summary>That of the areas in the store; without them last year's, as this year's files come in the autumn.</summary>
    private static async Task<int> YearAsync(Workplace work, CancellationToken stop) =>
        (await work.Places.CurrentEditionAsync(stop))?.Year ?? work.Clock.GetUtcNow().Year - 1;

    private static SourceAddresses Configured() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build().GetSection("SocialeKaart:Sources").Get<SourceAddresses>() ?? new();
}
