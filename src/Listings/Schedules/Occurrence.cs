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

    /// <summary>Nobody can go any more: it has ended or, when no end is told, has begun.</summary>
    /// <param name="local">What the clock on the wall shows.</param>
    public bool IsOver(DateTime local) => Finishes <= local && Begins < local;
}
