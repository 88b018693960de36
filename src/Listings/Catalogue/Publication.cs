using System.Text.Json.Serialization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Listings.Freshness;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>
/// A listing as it is shown: the facts with a hidden address taken out, its organisation, and where it lies.
/// The index and the pages know a listing only in this form.
/// </summary>
public sealed record Publication
{
    /// <summary>UUIDv7; ties in ranking are broken by it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Seven characters, in the address of the page.</summary>
    public required string Code { get; init; }

    /// <summary>The title as an address part: "samen-eten-in-de-koffiepot".</summary>
    public required string Slug { get; init; }

    /// <summary>The <c>id</c> of the spreadsheet it came from.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Name of the organisation.</summary>
    public required string OrganisationName { get; init; }

    /// <summary>Code of the organisation.</summary>
    public required string OrganisationCode { get; init; }

    /// <summary>What sort of organisation it is; null when not said.</summary>
    public OrganisationKind? OrganisationKind { get; init; }

    /// <summary>Who does its work; null when not said.</summary>
    public OrganisationWork? OrganisationWork { get; init; }

    /// <summary>The facts; with a hidden address the venue holds the town only.</summary>
    public required ListingFacts Facts { get; init; }

    /// <summary>RD New; with a hidden address the centre of the wijk; null when it has no place.</summary>
    public RdPoint? Point { get; init; }

    /// <summary>The buurt of the venue; null with a hidden address.</summary>
    public AreaCode? Buurt { get; init; }

    /// <summary>The wijk of the venue.</summary>
    public AreaCode? Wijk { get; init; }

    /// <summary>The gemeente of the venue.</summary>
    public AreaCode? Gemeente { get; init; }

    /// <summary>The areas whose residents it is for, worked out from reach and venue; empty for regio, landelijk, online and telefonisch.</summary>
    public IReadOnlyList<AreaCode> ReachAreas { get; init; } = [];

    /// <summary>Where one meets it: what comes to a home, a screen or a phone is not at a place, even when its organisation has one; null when nothing is known.</summary>
    [JsonIgnore]
    public MeetingPlace? MeetingPlace => Facts.Reach.Kind switch
    {
        ReachKind.Thuis => Catalogue.MeetingPlace.Thuis,
        ReachKind.Online => Catalogue.MeetingPlace.Online,
        ReachKind.Telefonisch => Catalogue.MeetingPlace.Telefoon,
        _ => Point is null ? null : Catalogue.MeetingPlace.Buurt,
    };

    /// <summary>Since when two residents' word ("het was dicht") stands against the facts; null when it does not.</summary>
    public DateOnly? InDoubtSince { get; init; }

    /// <summary>Rises by one with every change; with a hidden address always 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>True when it was taken away: it is never found, and its address answers "gone" with others nearby.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>True while it is shown on this day: not taken away, not over, and checked not too long ago.</summary>
    public bool IsLive(DateOnly today) =>
        !IsRemoved && !(Facts.Ends < today) && FreshnessRules.StateOf(Facts.Kind, Facts.VerifiedOn, today) != FreshnessState.Off;

    /// <summary>The times as dates, within first and last day. Worked out when asked (microseconds): never kept, so never out of step.</summary>
    [JsonIgnore]
    public Schedule Schedule => ScheduleText.Parse(Facts.Times).Within(Facts.Begins, Facts.Ends);

    /// <summary>
    /// True when it belongs in a programme of a day: an activity with known times, or something else that is there on a day or two. The opening
    /// hours of a place or a desk do not.
    /// </summary>
    [JsonIgnore]
    public bool HasProgramme => IsProgramme(Facts.Kind, Schedule);

    /// <summary>As <see cref="HasProgramme"/>, of the two things that decide it.</summary>
    public static bool IsProgramme(ListingKind kind, Schedule schedule) => kind != ListingKind.Plek
        && schedule is { IsParsed: true, DayAndNight: false }
        && (kind == ListingKind.Activiteit || OpeningWeek.Of(schedule) is not { IsByTheWeek: true });
}
