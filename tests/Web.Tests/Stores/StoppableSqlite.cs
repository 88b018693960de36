using Microsoft.Data.Sqlite;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>A SQLite file that gives way to a folder of the same name, which nothing can open as a file.</summary>
public sealed class StoppableSqlite() : StoppableDatabase(Requires.Sqlite())
{
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    private string Path => new SqliteConnectionStringBuilder(Connection.ConnectionString).DataSource;

    /// <inheritdoc/>
    public override void Halt()
    {
        foreach (var part in Parts.Where(part => File.Exists(Path + part)))
            File.Move(Path + part, $"{Path}.away{part}");
        Directory.CreateDirectory(Path);
        // Connections that were open still see the file that was moved.
        Forget();
    }

    /// <inheritdoc/>
    public override void Resume()
    {
        Directory.Delete(Path);
        foreach (var part in Parts.Where(part => File.Exists($"{Path}.away{part}")))
            File.Move($"{Path}.away{part}", Path + part);
    }

    /// <inheritdoc/>
    public override void BackUp()
    {
        using var connection = new SqliteConnection(Connection.ConnectionString);
        connection.Open();
        using var copy = new SqliteCommand("VACUUM INTO $to", connection);
        copy.Parameters.AddWithValue("$to", $"{Path}.copy");
        copy.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override void Restore()
    {
        Directory.Delete(Path);
        File.Move($"{Path}.copy", Path);
    }

    private void Forget()
    {
        using var connection = new SqliteConnection(Connection.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
