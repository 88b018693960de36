namespace SocialeKaart.Listings.Schedules;

/// <summary>A rule while its text is still being read.</summary>
internal sealed class ScheduleDraft
{
    public WeekDays Days { get; init; }

    public List<int> Positions { get; set; } = [];

    public DateOnly? Date { get; init; }

    public TimeOnly Start { get; set; }

    public TimeOnly? End { get; set; }

    public bool AllDay { get; init; }

    public WeekParity Weeks { get; set; }

    public ScheduleLimits Limits { get; set; } = ScheduleLimits.None;

    /// <summary>Which run of times it belongs to: what is said after a time is about the last run.</summary>
    public int Run { get; init; }
}
