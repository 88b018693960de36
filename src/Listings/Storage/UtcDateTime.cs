using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SocialeKaart.Listings.Storage;

/// <summary>Every stored <see cref="DateTime"/> is UTC; SQLite forgets the kind, so it is given back here.</summary>
internal sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    stored => stored,
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
