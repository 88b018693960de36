using Npgsql;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.TestSupport;

/// <summary>What a test needs from the machine. Absent on a laptop the test is skipped and says why; absent on CI it fails.</summary>
public static class Requires
{
    private const string Template = "sk_test_template";
    private const long TemplateLock = 20261124;
    private const string ServerVariable = "SOCIALEKAART_TEST_POSTGRES";
    private static readonly string[] ChromiumNames = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>A new, empty database with PostGIS on the private cluster that <c>./dev test</c> starts. The cluster goes, and the database with it.</summary>
    public static StoreConnection Postgis()
    {
        var server = Environment.GetEnvironmentVariable(ServerVariable);
        if (string.IsNullOrEmpty(server))
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail($"{ServerVariable} is not set: on CI every PostGIS test must run.");
            Assert.Skip($"No PostGIS here: run ./dev test, or set {ServerVariable}.");
        }

        var name = $"t{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";
        using var admin = new NpgsqlConnection(server);
        admin.Open();
        // One at a time: a database can only be copied while nobody else copies it. Another process may hold the lock, so it is the server's.
        Run(admin, $"SELECT pg_advisory_lock({TemplateLock})");
        MakeTemplateOnce(admin, server);
        Run(admin, $"CREATE DATABASE {name} TEMPLATE {Template}");
        Run(admin, $"SELECT pg_advisory_unlock({TemplateLock})");
        var made = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true, MaxPoolSize = 30 };
        return StoreConnection.From(made.ConnectionString, data: null!);
    }

    /// <summary>PostGIS takes a second to install and a tenth to copy.</summary>
    private static void MakeTemplateOnce(NpgsqlConnection admin, string server)
    {
        using var exists = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = $1 AND datistemplate", admin) { Parameters = { new() { Value = Template } } };
        if ((long)exists.ExecuteScalar()! > 0)
            return;
        Run(admin, $"DROP DATABASE IF EXISTS {Template}");
        Run(admin, $"CREATE DATABASE {Template}");
        using (var template = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = Template, Pooling = false }.ConnectionString))
        {
            template.Open();
            Run(template, "CREATE EXTENSION postgis");
        }

        Run(admin, $"ALTER DATABASE {Template} IS_TEMPLATE true");
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Where Chromium lies on this machine; <c>./dev test</c> installs it.</summary>
    public static string Chromium()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => ChromiumNames.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (path is not null)
            return path;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("Chromium is not on PATH: on CI every browser test must run.");
        Assert.Skip("No Chromium here: run ./dev test, or install the package chromium.");
        return "";
    }

    /// <summary>A new SQLite file in a folder of its own under the temporary folder.</summary>
    public static StoreConnection Sqlite() => StoreConnection.From(null, TemporaryData());

    /// <summary>A new data directory under the temporary folder.</summary>
    public static DataDirectory TemporaryData() => DataDirectory.Open(Directory.CreateTempSubdirectory("sk-test-").FullName);
}
