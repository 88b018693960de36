using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Asks only for what takes place on some days: what has a programme (<see cref="Publication.HasProgramme"/>), exactly, with holidays, feast
/// days and odd weeks. What is over by the moment of the search does not count.
/// </summary>
/// <param name="Days">On any of these.</param>
public sealed record HeldOn(DaySpan Days)
{
    /// <summary>In one of these parts of such a day; empty for all.</summary>
    public IReadOnlyList<DayPart> Parts { get; init; } = [];

    /// <summary>Nothing that belongs to one of these leefdomeinen, 1 to 12.</summary>
    public IReadOnlyList<int> HiddenDomains { get; init; } = [];

    /// <summary>The same as a segment keeps its answers by; the moment only when it can make a difference.</summary>
    internal ProgrammeKey Key(DateTimeOffset now) => new(
        Days,
        Parts.Count == 0 ? uint.MaxValue : WeekSlots.Of(WeekDays.Alle, Parts).Bits,
        Days.From > DutchTime.Day(now) ? null : now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute)),
        HiddenDomains.Aggregate(0, (all, domain) => all | (1 << domain)));
}
