using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Calendar;

/// <summary>One VEVENT: a series of times, or a single one.</summary>
public sealed record CalendarEvent
{
    /// <summary>The same for the same series each time, so that a calendar that takes it in again has it once.</summary>
    public required string Uid { get; init; }

    /// <summary>UTC; when what is said was last true.</summary>
    public required DateTime Stamp { get; init; }

    /// <summary>Title.</summary>
    public required string Summary { get; init; }

    /// <summary>What to know before one goes.</summary>
    public required string Description { get; init; }

    /// <summary>Where; empty when that is not told.</summary>
    public required string Location { get; init; }

    /// <summary>Rises when something about it changed (RFC 5545, 3.8.7.4).</summary>
    public required int Sequence { get; init; }

    /// <summary>It may well not be held: residents found a closed door.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>Where, WGS84; null when that is not told.</summary>
    public Wgs84Point? Position { get; init; }

    /// <summary>Its page, absolute.</summary>
    public required string Url { get; init; }

    /// <summary>When.</summary>
    public required ScheduleSeries Series { get; init; }
}
