using System.Diagnostics;

namespace SocialeKaart.Bench.Web;

/// <summary>The database under the running site, taken away: a PostgreSQL server is stopped, a SQLite file gives way to a folder of its name.</summary>
internal static class StoppableDatabase
{
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    /// <summary>Takes it away, and says how. A site may go on reading a moved file that it holds open, but opens it no more.</summary>
    public static async Task<string> StopAsync(string data)
    {
        if (Environment.GetEnvironmentVariable(BenchOptions.StopVariable) is { Length: > 0 } command)
        {
            using var stop = Process.Start("bash", ["-c", command]);
            await stop.WaitForExitAsync();
            return stop.ExitCode == 0 ? "PostgreSQL stopped" : throw new InvalidOperationException($"'{command}' ended with code {stop.ExitCode}.");
        }

        var file = Path.Combine(data, "socialekaart.db");
        foreach (var part in Parts.Where(part => File.Exists(file + part)))
            File.Move(file + part, $"{file}.away{part}");
        Directory.CreateDirectory(file);
        return "SQLite file moved away";
    }
}
