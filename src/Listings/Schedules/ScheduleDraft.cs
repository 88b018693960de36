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

    /// <summary>Days and their time together.</summary>
    public static ScheduleDraft Of(ScheduleDaySpec spec, TimeOnly start, TimeOnly? end, WeekParity weeks, ScheduleLimits limits, int run) => new()
    {
        Days = spec.IsDate ? WeekDays.None : spec.Days,
        Positions = [.. spec.Positions],
        Date = spec.IsDate ? new DateOnly(spec.Year, spec.Month, spec.Day) : null,
        Start = start,
        End = end,
        Weeks = weeks,
        Limits = limits,
        Run = run,
    };

    /// <summary>Moves a morning time to the evening: "7.30-9.00, 's avonds".</summary>
    public void MoveToEvening()
    {
        if (Start.Hour is < 4 or >= 12)
            return;
        Start = Start.AddHours(12);
        End = End is { Hour: < 12 } end ? end.AddHours(12) : End;
    }

    /// <summary>True when its dates cannot be told: "om de week" without even or odd weeks, "maandelijks" without a first, second …</summary>
    public bool IsOpen(bool everyOther, bool monthly) => (everyOther && Weeks == WeekParity.Every) || (monthly && Positions.Count == 0);

    /// <summary>The rule, with what is left out everywhere.</summary>
    public ScheduleRule ToRule(WeekDays excluded, ScheduleLimits everywhere) => new()
    {
        Frequency = Date is not null ? ScheduleFrequency.Once : Positions.Count > 0 ? ScheduleFrequency.Monthly : ScheduleFrequency.Weekly,
        Days = Days & ~excluded,
        Positions = Positions,
        Weeks = Weeks,
        Date = Date,
        Start = Start,
        End = End,
        AllDay = AllDay,
        Limits = Limits.And(everywhere),
    };
}
