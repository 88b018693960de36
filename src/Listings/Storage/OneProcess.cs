using Npgsql;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Listings.Storage;

/// <summary>
/// Lets one process at a time change the schema: an advisory lock on PostgreSQL, a lock file beside a SQLite file.
/// Both are released by the operating system when the process is killed.
/// </summary>
internal static class OneProcess
{
    private const long AdvisoryKey = 0x50_4B_61_61_72_74; // "PKaart"; any fixed number will do
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for its turn; disposing ends it.</summary>
    public static async Task<IDisposable> EnterAsync(StoreConnection connection, CancellationToken stop) =>
        connection.Engine == StoreEngine.Postgres
            ? await LockDatabaseAsync(connection.ConnectionString, stop)
            : await LockFileAsync(connection.ConnectionString, stop);

    private static async Task<IDisposable> LockDatabaseAsync(string connectionString, CancellationToken stop)
    {
        // Not pooled: closing it must end the session, and with it the lock.
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync(stop);
        await using var take = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { Parameters = { new() { Value = AdvisoryKey } }, CommandTimeout = 0 };
        await take.ExecuteNonQueryAsync(stop);
        return connection;
    }

    private static async Task<IDisposable> LockFileAsync(string connectionString, CancellationToken stop)
    {
        var database = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(connectionString).DataSource;
        while (true)
        {
            try
            {
                return new FileStream(database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(database))))
            {
                await Task.Delay(Pause, stop); // another process has it open
            }
        }
    }
}
