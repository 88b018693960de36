namespace SocialeKaart.Listings.Schedules;

/// <summary>Opening hours that are the same every week.</summary>
/// <param name="Days">Seven days, Monday first, each with its hours in order; empty when closed.</param>
public sealed record OpeningWeek(IReadOnlyList<IReadOnlyList<(TimeOnly From, TimeOnly Until)>> Days)
{
    private const int DaysInWeek = 7;

    // What is there on one or two days a week is rather told as dates.
    private const int LeastDays = 3;
    private const int DaysBeyond = 28;

    /// <summary>The week of a schedule; null when it is not the same every week, when an end is not told, or when it never closes.</summary>
    public static OpeningWeek? Of(Schedule schedule) => schedule.IsParsed && !schedule.DayAndNight && schedule.Rules.All(IsWeekly)
        ? new([.. Enumerable.Range(0, DaysInWeek).Select(day => Hours(schedule, day))])
        : null;

    /// <summary>On how many days it is open.</summary>
    public int OpenDays => Days.Count(hours => hours.Count > 0);

    /// <summary>Open on so many days that one speaks of opening hours.</summary>
    public bool IsByTheWeek => OpenDays >= LeastDays;

    /// <summary>
    /// The coming days on which it is closed against its habit, for a feast day, say. More than <paramref name="most"/> are no exception but a
    /// habit of their own, which its text tells: then none.
    /// </summary>
    public static IReadOnlyList<DateOnly> Closed(Schedule schedule, DateOnly from, DateOnly until, SchoolRegion region, int most)
    {
        // A little beyond: a series ends with a day on which it is held, and the exception may be the last day asked for.
        var open = ScheduleSeries.Of(schedule, from, until.AddDays(DaysBeyond), region);
        var held = open.SelectMany(series => series.Held).Select(one => one.Date).ToHashSet();
        var closed = open.Where(series => series.Rule.Weeks == WeekParity.Every).SelectMany(series => series.Skipped)
            .Where(day => day <= until && !held.Contains(day)).Distinct().Order().ToList();
        return closed.Count > most ? [] : closed;
    }

    private static bool IsWeekly(ScheduleRule rule) =>
        rule is { Frequency: ScheduleFrequency.Weekly, Weeks: WeekParity.Every, AllDay: false, End: not null }
        && rule.Limits is { From: null, Until: null, Months: 0, OnlyHolidays: SchoolHoliday.None };

    private static (TimeOnly From, TimeOnly Until)[] Hours(Schedule schedule, int day) =>
    [
        .. schedule.Rules.Where(rule => ((int)rule.Days & (1 << day)) != 0).Select(rule => (rule.Start, rule.End!.Value)).Distinct().OrderBy(hours => hours.Start),
    ];
}
