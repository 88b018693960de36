using Microsoft.EntityFrameworkCore;

namespace SocialeKaart.Listings.Storage;

/// <summary>The catalogue on PostgreSQL.</summary>
public sealed class PostgresListings(DbContextOptions<PostgresListings> options) : ListingsContext(options);
