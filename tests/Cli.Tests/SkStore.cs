using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Cli.Tests;

/// <summary>A data directory and a connection string, and the command run on them as a person would.</summary>
internal sealed class SkStore
{
    private readonly string? configured;

    private SkStore(DataDirectory folder, string? configured)
    {
        (Folder, this.configured) = (folder, configured);
        Connection = StoreConnection.From(configured, folder);
    }

    /// <summary>The data directory, also for the files a test makes.</summary>
    public DataDirectory Folder { get; }

    /// <summary>The store the command opens.</summary>
    public StoreConnection Connection { get; }

    /// <summary>A new store on an engine; nothing is made yet. More settings go into the connection string of PostgreSQL.</summary>
    public static SkStore New(StoreEngine engine, string settings = "") =>
        new(Requires.TemporaryData(), engine == StoreEngine.Postgres ? $"{Requires.Postgis().ConnectionString};{settings}" : null);

    /// <summary>The store as the tests look into it.</summary>
    public Task<TestStore> OpenAsync() => TestStore.OpenAsync(Connection);

    /// <summary>A context on the catalogue; its tables must be there.</summary>
    public ListingsContext Catalogue() => new ListingsStore(Connection).CreateDbContext();

    /// <summary>Runs <c>sk --data FOLDER …</c>.</summary>
    public Task<SkOutcome> RunAsync(params string[] args) => RunInAsync(new Dictionary<string, string>(), args);

    /// <summary>Runs it with more in the environment.</summary>
    public async Task<SkOutcome> RunInAsync(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        string[] clean =
        [
            "ConnectionStrings__SocialeKaart", "SocialeKaart__DataDirectory", "DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT",
            "SocialeKaart__Sources__Areas", "SocialeKaart__Sources__Addresses", "SocialeKaart__Sources__Towns",
        ];
        var before = clean.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        var (screen, errors) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var error = new StringWriter();
        try
        {
            foreach (var name in clean)
                Environment.SetEnvironmentVariable(name, environment.GetValueOrDefault(name));
            Environment.SetEnvironmentVariable("ConnectionStrings__SocialeKaart", configured);
            Console.SetOut(output);
            Console.SetError(error);
            var code = await SkCommand.RunAsync(["--data", Folder.FullPath, .. args]);
            return new(code, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(screen);
            Console.SetError(errors);
            foreach (var (name, value) in before)
                Environment.SetEnvironmentVariable(name, value);
        }
    }

    /// <summary>Writes a file of lines beside the store and returns its path.</summary>
    public string File(string name, params string[] lines)
    {
        var path = Folder.File(name);
        System.IO.File.WriteAllLines(path, lines);
        return path;
    }
}
