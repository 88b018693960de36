using Npgsql;

namespace SocialeKaart.Geo.Storage;

/// <summary>
/// Where the store is. A connection string alone chooses the engine: none gives a SQLite file in the data directory,
/// one with <c>Host=</c> gives PostgreSQL with PostGIS.
/// </summary>
/// <remarks>
/// Places and listings open their connections by this one string, so that they share a pool. Nothing of ours outlives its transaction in it, so
/// that a connection need not be wiped before it serves again, which would cost more than a question; who listens or locks for longer takes
/// a connection outside the pool.
/// </remarks>
/// <param name="Engine">The engine that follows from the string.</param>
/// <param name="ConnectionString">The full connection string for that engine.</param>
public sealed record StoreConnection(StoreEngine Engine, string ConnectionString)
{
    /// <summary>Chooses the engine. <paramref name="configured"/> is <c>ConnectionStrings:SocialeKaart</c>, which may be absent.</summary>
    /// <exception cref="StoreUnusableException">The string names no engine we know.</exception>
    public static StoreConnection From(string? configured, DataDirectory data)
    {
        if (string.IsNullOrWhiteSpace(configured))
            return Sqlite(data.File("socialekaart.db"));
        if (configured.Contains("Host=", StringComparison.OrdinalIgnoreCase))
            return new(StoreEngine.Postgres, new NpgsqlConnectionStringBuilder(configured) { NoResetOnClose = true }.ConnectionString);
        if (configured.Contains("Data Source=", StringComparison.OrdinalIgnoreCase))
            return new(StoreEngine.Sqlite, configured);
        throw new StoreUnusableException(
            "ConnectionStrings__SocialeKaart is niet bruikbaar. Laat hem weg voor SQLite, of geef 'Host=…;Database=…;Username=…' voor PostgreSQL.");
    }

    /// <summary>A SQLite file; made when first opened.</summary>
    public static StoreConnection Sqlite(string file) => new(StoreEngine.Sqlite, $"Data Source={file};Foreign Keys=True;Default Timeout=30");
}
