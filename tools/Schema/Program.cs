// The startup project of `dotnet ef`: makes a context of either engine without a database, and is never shipped.
//   dotnet ef migrations add Name --project src/Listings --startup-project tools/Schema --context SqliteListings --output-dir Storage/Migrations/Sqlite
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SocialeKaart.Listings.Storage;

return 0;

internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteListings>
{
    public SqliteListings CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteListings>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresFactory : IDesignTimeDbContextFactory<PostgresListings>
{
    public PostgresListings CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresListings>().UseNpgsql("Host=localhost").Options);
}
