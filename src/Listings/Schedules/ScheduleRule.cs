using System.Globalization;

namespace SocialeKaart.Listings.Schedules;

/// <summary>One repeating (or single) time: the part of RFC 5545 that people use. Local wall time in Amsterdam, so summer time moves nothing.</summary>
public sealed record ScheduleRule
{
    private static readonly string[] Codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>How it repeats.</summary>
    public required ScheduleFrequency Frequency { get; init; }

    /// <summary>Days of the week; none for <see cref="ScheduleFrequency.Once"/>.</summary>
    public WeekDays Days { get; init; }

    /// <summary>For monthly rules: 1 = first … 5 = fifth, -1 = last, -2 = last but one.</summary>
    public IReadOnlyList<int> Positions { get; init; } = [];

    /// <summary>Even or odd weeks.</summary>
    public WeekParity Weeks { get; init; }

    /// <summary>The date of a single time.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Begin.</summary>
    public TimeOnly Start { get; init; }

    /// <summary>End; null when not told. Not after <see cref="Start"/>: it ends the next day.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>Day and night: from midnight to midnight.</summary>
    public bool AllDay { get; init; }

    /// <summary>On which days it holds.</summary>
    public ScheduleLimits Limits { get; init; } = ScheduleLimits.None;

    /// <summary>Does it begin on this day?</summary>
    public bool IsOn(DateOnly day, SchoolRegion region) => Names(day) && IsItsWeek(day) && Limits.Allow(day, region);

    /// <summary>
    /// The plain rule as the value of an iCalendar RRULE, in the words every calendar program knows: which day of the week or month, and nothing of
    /// odd weeks, holidays or an end. Those are exceptions; see <see cref="ScheduleSeries"/>. Null for a single date.
    /// </summary>
    public string? ToRRule()
    {
        if (Frequency == ScheduleFrequency.Once)
            return null;

        var days = Enumerable.Range(0, 7).Where(i => ((int)Days & (1 << i)) != 0).Select(i => Codes[i]);
        return Frequency == ScheduleFrequency.Monthly
            ? $"FREQ=MONTHLY;BYDAY={string.Join(',', Positions.SelectMany(_ => days, (position, day) => position.ToString(CultureInfo.InvariantCulture) + day))}"
            : $"FREQ=WEEKLY;BYDAY={string.Join(',', days)}";
    }

    /// <summary>Does the plain rule name this day, whatever its limits and odd or even weeks say?</summary>
    public bool Names(DateOnly day)
    {
        if (Frequency == ScheduleFrequency.Once)
            return day == Date;
        if (((int)Days & (1 << (((int)day.DayOfWeek + 6) % 7))) == 0)
            return false;
        if (Frequency == ScheduleFrequency.Weekly)
            return true;

        var fromStart = ((day.Day - 1) / 7) + 1;
        var fromEnd = -(((DateTime.DaysInMonth(day.Year, day.Month) - day.Day) / 7) + 1);
        return Positions.Contains(fromStart) || Positions.Contains(fromEnd);
    }

    private bool IsItsWeek(DateOnly day) =>
        Weeks == WeekParity.Every || ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)) % 2 == (Weeks == WeekParity.Even ? 0 : 1);
}
