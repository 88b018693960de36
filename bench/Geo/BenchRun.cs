using System.Diagnostics;
using Npgsql;

namespace SocialeKaart.Bench.Geo;

/// <summary>Runs all steps on one engine, each in a process of its own.</summary>
internal static class BenchRun
{
    public static async Task AllAsync(BenchOptions options, string engine)
    {
        var store = engine == "postgres" ? await NewDatabaseAsync() : $"Data Source={Path.Combine(options.Folder, "bench.db")};Foreign Keys=True;Default Timeout=30";
        if (store is null)
        {
            Console.WriteLine($"Left out: {engine} ({BenchOptions.ServerVariable} is not set).");
            return;
        }

        try
        {
            foreach (var step in Steps.Names)
                await ChildAsync(options with { Store = store }, engine, step);
        }
        finally
        {
            if (engine == "postgres")
                await DropAsync(store);
        }
    }

    private static async Task ChildAsync(BenchOptions options, string engine, string step)
    {
        var child = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            child.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        string[] words =
        [
            options.Areas, $"--step={step}", $"--store={options.Store}", $"--folder={options.Folder}",
            FormattableString.Invariant($"--postcodes={options.Postcodes}"), FormattableString.Invariant($"--addresses={options.Addresses}"),
        ];
        foreach (var word in words)
            child.ArgumentList.Add(word);

        using var process = Process.Start(child)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            Console.WriteLine($"{engine,-10} {line}");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The step {step} on {engine} ended with code {process.ExitCode}.");
    }

    private static async Task<string?> NewDatabaseAsync()
    {
        if (Environment.GetEnvironmentVariable(BenchOptions.ServerVariable) is not { Length: > 0 } server)
            return null;
        var made = new NpgsqlConnectionStringBuilder(server) { Database = $"bench{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}" };
        await ExecuteAsync(server, $"CREATE DATABASE {made.Database}");
        await ExecuteAsync(made.ConnectionString, "CREATE EXTENSION postgis");
        return made.ConnectionString;
    }

    private static async Task DropAsync(string store)
    {
        NpgsqlConnection.ClearAllPools();
        var database = new NpgsqlConnectionStringBuilder(store).Database;
        await ExecuteAsync(Environment.GetEnvironmentVariable(BenchOptions.ServerVariable)!, $"DROP DATABASE {database} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
