namespace SocialeKaart.Listings.Catalogue;

/// <summary>One thing a resident can use: its identity in the store. What is said about it stands in <see cref="Facts"/>.</summary>
public sealed class Listing
{
    /// <summary>UUIDv7; also the HSDS id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Seven characters, never reused; see <see cref="PublicCode"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Whose listing it is.</summary>
    public required Guid OrganisationId { get; set; }

    /// <summary>Everything an editor says about it.</summary>
    public required ListingFacts Facts { get; set; }

    /// <summary>The import it came from; null when made by hand.</summary>
    public string? Source { get; init; }

    /// <summary>Its <c>id</c> in that import.</summary>
    public string? ExternalId { get; init; }

    /// <summary>SHA-256 of the spreadsheet row it was last made of: an equal row changes nothing.</summary>
    public string? ImportedHash { get; set; }

    /// <summary>The version that import left. A higher <see cref="Version"/> means someone edited it here since.</summary>
    public int? ImportedVersion { get; set; }

    /// <summary>Rises by one with every change.</summary>
    public int Version { get; set; } = 1;

    /// <summary>UTC; set when it was taken away. It is never deleted: its page says so and names others.</summary>
    public DateTime? RemovedAt { get; set; }

    /// <summary>The last day on which residents' reports put it in doubt; null when that never happened.</summary>
    public DateOnly? DoubtedOn { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime UpdatedAt { get; set; }

    /// <summary>True when someone edited it here after the last import.</summary>
    public bool IsEditedSinceImport => ImportedVersion is { } imported && Version > imported;

    /// <summary>Since when two residents' word stands against ours; null when it does not, or when someone checked on that day or after it.</summary>
    public DateOnly? InDoubtSince => DoubtedOn is { } day && !(Facts.VerifiedOn >= day) ? day : null;

    /// <summary>Takes over an owner and facts. False when they say the same: no revision, no feed row, no new index entry.</summary>
    public bool Take(Guid organisation, ListingFacts facts)
    {
        if (RemovedAt is null && OrganisationId == organisation && FactsJson.Same(Facts, facts))
            return false;
        OrganisationId = organisation;
        Facts = facts;
        RemovedAt = null;
        Version++;
        return true;
    }
}
