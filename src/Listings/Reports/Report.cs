namespace SocialeKaart.Listings.Reports;

/// <summary>
/// "Klopt dit niet?": what somebody says is wrong with a listing. Nothing in it tells who said it, and it goes after
/// <see cref="ReportBook.KeptFor"/>.
/// </summary>
public sealed class Report
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 200;

    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The listing it is about.</summary>
    public required Guid ListingId { get; init; }

    /// <summary>What is wrong.</summary>
    public required ReportReason Reason { get; init; }

    /// <summary>In their own words; often empty.</summary>
    public required string Text { get; init; }

    /// <summary>False when the same connection said the same of this listing earlier that day: it is kept, and counts for nothing.</summary>
    public required bool IsNewVoice { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>How far the editors are with it.</summary>
    public ReportState State { get; set; }
}
