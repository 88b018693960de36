namespace SocialeKaart.Listings.Reports;

/// <summary>"Dit staat er nog niet op": something that is offered and not listed yet. It goes after <see cref="ReportBook.KeptFor"/>.</summary>
public sealed class Tip
{
    /// <summary>Longest <see cref="What"/>, in characters.</summary>
    public const int LongestWhat = 300;

    /// <summary>Longest of each other text, in characters.</summary>
    public const int LongestLine = 120;

    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is.</summary>
    public required string What { get; init; }

    /// <summary>A postcode or a place, as typed.</summary>
    public required string Where { get; init; }

    /// <summary>When, as typed; may be empty.</summary>
    public required string When { get; init; }

    /// <summary>Whom the editors may ring or mail about it, and only with that person's consent; empty without.</summary>
    public required string Contact { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>How far the editors are with it.</summary>
    public ReportState State { get; set; }
}
