using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Listings.Storage;

/// <summary>Opens contexts on the engine the connection names. Cheap to make, safe to share between threads.</summary>
public sealed class ListingsStore : IDbContextFactory<ListingsContext>
{
    private readonly DbContextOptions<SqliteListings>? sqlite;
    private readonly DbContextOptions<PostgresListings>? postgres;

    /// <summary>Chooses the engine; touches nothing until a context is used.</summary>
    public ListingsStore(StoreConnection connection)
    {
        Connection = connection;
        if (connection.Engine == StoreEngine.Postgres)
            postgres = Configure(new DbContextOptionsBuilder<PostgresListings>().UseNpgsql(connection.ConnectionString));
        else
            sqlite = Configure(new DbContextOptionsBuilder<SqliteListings>().UseSqlite(connection.ConnectionString));
    }

    /// <summary>Where the store is.</summary>
    public StoreConnection Connection { get; }

    /// <inheritdoc/>
    public ListingsContext CreateDbContext() => postgres is null ? new SqliteListings(sqlite!) : new PostgresListings(postgres);

    /// <summary>A context on a connection that somebody else opened on this store, and closes: to write in their transaction.</summary>
    public ListingsContext CreateDbContext(DbConnection connection) => postgres is null
        ? new SqliteListings(Configure(new DbContextOptionsBuilder<SqliteListings>().UseSqlite(connection)))
        : new PostgresListings(Configure(new DbContextOptionsBuilder<PostgresListings>().UseNpgsql(connection)));

    /// <summary>True for what an engine throws when it is stopped, full, locked or out of reach: the caller may serve what it has.</summary>
    public static bool IsUnreachable(Exception e) =>
        e is NpgsqlException or Microsoft.Data.Sqlite.SqliteException or TimeoutException or System.Net.Sockets.SocketException
        || (e is InvalidOperationException or DbUpdateException && e.InnerException is { } inner && IsUnreachable(inner));

    /// <summary>True when the disk of the store is full.</summary>
    public static bool IsFull(Exception e) => e.GetBaseException() is
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } or Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL };

    /// <summary>True when a row was not added because there is one with the same key.</summary>
    public static bool IsTaken(Exception e) => e.GetBaseException() is
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
        or Microsoft.Data.Sqlite.SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY or SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE };

    private static DbContextOptions<T> Configure<T>(DbContextOptionsBuilder<T> builder)
        where T : DbContext =>
        builder.ConfigureWarnings(w => w.Throw(RelationalEventId.MultipleCollectionIncludeWarning)).Options;
}
