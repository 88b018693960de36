namespace SocialeKaart.Listings.Schedules;

/// <summary>One time something takes place or a door is open, in local time.</summary>
/// <param name="Date">The day it begins.</param>
/// <param name="Start">Begin.</param>
/// <param name="End">End; not after <paramref name="Start"/> means the next day; null when not told.</param>
/// <param name="AllDay">Day and night.</param>
public readonly record struct Occurrence(DateOnly Date, TimeOnly Start, TimeOnly? End, bool AllDay)
{
    /// <summary>Begin as local wall time.</summary>
    public DateTime Begins => Date.ToDateTime(Start);

    /// <summary>End as local wall time; the begin when no end is told.</summary>
    public DateTime Finishes => AllDay ? Date.AddDays(1).ToDateTime(TimeOnly.MinValue)
        : End is not { } end ? Begins
        : end > Start ? Date.ToDateTime(end) : Date.AddDays(1).ToDateTime(end);

    /// <summary>It has begun and not ended. Without an end nobody can know: false. An hour that the clock shows twice is not gone through twice.</summary>
    public bool IsGoingOn(DateTimeOffset now) => DutchTime.ToUtc(Begins) <= now.UtcDateTime && DutchTime.ToUtc(Finishes) > now.UtcDateTime;

    /// <summary>Nobody can go any more: it has ended or, when no end is told, has begun.</summary>
    public bool IsOver(DateTimeOffset now) => DutchTime.ToUtc(Finishes) <= now.UtcDateTime && DutchTime.ToUtc(Begins) < now.UtcDateTime;
}
