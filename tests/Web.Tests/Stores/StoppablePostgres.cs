using Npgsql;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>A database of the test cluster; the others on it do not notice.</summary>
public sealed class StoppablePostgres() : StoppableDatabase(Requires.Postgis())
{
    private string Name => new NpgsqlConnectionStringBuilder(Connection.ConnectionString).Database!;

    /// <inheritdoc/>
    public override void Halt()
    {
        Run($"ALTER DATABASE {Name} ALLOW_CONNECTIONS false");
        Run($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Name}'");
    }

    /// <inheritdoc/>
    public override void Resume() => Run($"ALTER DATABASE {Name} ALLOW_CONNECTIONS true");

    /// <inheritdoc/>
    public override void BackUp()
    {
        Halt();
        // A terminated session needs a moment to go, and only a database without sessions is copied; the server waits some seconds for it.
        Run($"CREATE DATABASE {Name}_copy TEMPLATE {Name}");
        Resume();
    }

    /// <inheritdoc/>
    public override void Restore()
    {
        Run($"DROP DATABASE {Name} WITH (FORCE)");
        Run($"ALTER DATABASE {Name}_copy RENAME TO {Name}");
    }

    private static void Run(string sql)
    {
        using var admin = new NpgsqlConnection(Environment.GetEnvironmentVariable("SOCIALEKAART_TEST_POSTGRES"));
        admin.Open();
        using var command = new NpgsqlCommand(sql, admin);
        command.ExecuteNonQuery();
    }
}
