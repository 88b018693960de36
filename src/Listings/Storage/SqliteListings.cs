using Microsoft.EntityFrameworkCore;

namespace SocialeKaart.Listings.Storage;

/// <summary>The catalogue on SQLite.</summary>
public sealed class SqliteListings(DbContextOptions<SqliteListings> options) : ListingsContext(options);
