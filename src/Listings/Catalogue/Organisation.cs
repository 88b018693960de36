namespace SocialeKaart.Listings.Catalogue;

/// <summary>Who offers listings. Its facts stand on each of them, so a change of them feeds one row per listing.</summary>
public sealed class Organisation
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Seven characters, never reused; see <see cref="PublicCode"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The name as people know it.</summary>
    public required string Name { get; set; }

    /// <summary>What sort of organisation it is; null when not said.</summary>
    public OrganisationKind? Kind { get; set; }

    /// <summary>Who does the work; null when not said.</summary>
    public OrganisationWork? Work { get; set; }

    /// <summary>The import it came from (<c>--bron</c>); null when made by hand.</summary>
    public string? Source { get; init; }

    /// <summary>Its id within the source: <c>organisatie_id</c>, or the name in lower case where the file has none.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Rises by one with every change; the expected value guards against two editors at once.</summary>
    public int Version { get; set; } = 1;

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime UpdatedAt { get; set; }

    /// <summary>What is said about it.</summary>
    public OrganisationFacts Facts => new(Name, Kind, Work);
}
