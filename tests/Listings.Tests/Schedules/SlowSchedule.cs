using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

/// <summary>
/// A schedule that asks of every single day "does this rule hold?" and lists what it finds: slow, and plainly right. Times are instants, so that a
/// night on which the clock changes is as long as it is.
/// </summary>
internal sealed class SlowSchedule(IReadOnlyList<SlowSchedule.Rule> rules)
{
    // Schedules look this far ahead, and farther only for a date that is named.
    private const int DaysAhead = 400;

    private readonly Dictionary<DateOnly, List<Time>> known = [];

    /// <summary>One rule: the days it holds and the hours.</summary>
    /// <param name="Holds">Does it begin on this day?</param>
    /// <param name="Start">Begin.</param>
    /// <param name="End">End; null when not told.</param>
    /// <param name="Date">The date it names; null when it repeats.</param>
    /// <param name="AllDay">From midnight to midnight.</param>
    internal sealed record Rule(Func<DateOnly, bool> Holds, TimeOnly Start, TimeOnly? End, DateOnly? Date = null, bool AllDay = false);

    /// <summary>One time, on the wall and as instants.</summary>
    internal sealed record Time(DateTime Wall, DateTime Begin, DateTime? End);

    /// <summary>Is it going on?</summary>
    public bool IsOpen(DateTime utc)
    {
        var day = DateOnly.FromDateTime(SlowCalendar.Wall(utc));
        return On(day.AddDays(-1)).Concat(On(day)).Any(time => time.End is { } end && time.Begin <= utc && utc < end);
    }

    /// <summary>The begin of the next times on the wall.</summary>
    public List<DateTime> Next(DateTime utc, int count)
    {
        var found = new List<DateTime>();
        var first = DateOnly.FromDateTime(SlowCalendar.Wall(utc)).AddDays(-1);
        for (var day = first; day < first.AddDays(DaysAhead) && found.Count < count; day = day.AddDays(1))
            found.AddRange(On(day).Where(time => utc < (time.End ?? time.Begin) || utc <= time.Begin).Select(time => time.Wall));
        if (found.Count < count)
        {
            found.AddRange(rules.Where(rule => rule.Date >= first.AddDays(DaysAhead) && rule.Holds(rule.Date.Value))
                .Select(rule => rule.Date!.Value.ToDateTime(rule.Start)).Order());
        }

        return [.. found.Take(count)];
    }

    private List<Time> On(DateOnly day)
    {
        if (known.TryGetValue(day, out var times))
            return times;
        return known[day] = [.. rules.Where(rule => rule.Holds(day)).Select(rule => Make(rule, day)).Distinct().OrderBy(time => time.Wall)];
    }

    private static Time Make(Rule rule, DateOnly day)
    {
        var begin = day.ToDateTime(rule.Start);
        DateTime? end = rule.AllDay ? day.AddDays(1).ToDateTime(TimeOnly.MinValue)
            : rule.End is not { } told ? null
            : told > rule.Start ? day.ToDateTime(told)
            : day.AddDays(1).ToDateTime(told);
        return new(begin, SlowCalendar.Instant(begin), end is { } wall ? SlowCalendar.Instant(wall) : null);
    }

    /// <summary>The slow way of a schedule whose text was read already: every word of its rules asked of the day.</summary>
    public static SlowSchedule Of(Schedule schedule) => new([.. schedule.Rules.Select(rule => new Rule(
        day => Holds(rule, day) && (schedule.Begins is not { } begins || day >= begins) && (schedule.Ends is not { } ends || day <= ends),
        rule.Start, rule.End, rule.Frequency == ScheduleFrequency.Once ? rule.Date : null, rule.AllDay))]);

    private static readonly Dictionary<DateOnly, SchoolHoliday> SchoolHolidays = SlowCalendar.SchoolHolidaysOfTheSouth();

    private static bool Holds(ScheduleRule rule, DateOnly day)
    {
        var isItsDay = rule.Frequency switch
        {
            ScheduleFrequency.Once => day == rule.Date,
            ScheduleFrequency.Weekly => HasDay(rule, day),
            _ => HasDay(rule, day) && rule.Positions.Any(position => IsAt(day, position)),
        };
        return isItsDay && IsItsWeek(rule.Weeks, day) && Allows(rule.Limits, day);
    }

    private static bool HasDay(ScheduleRule rule, DateOnly day) => rule.Days.HasFlag(day.DayOfWeek switch
    {
        DayOfWeek.Monday => WeekDays.Maandag,
        DayOfWeek.Tuesday => WeekDays.Dinsdag,
        DayOfWeek.Wednesday => WeekDays.Woensdag,
        DayOfWeek.Thursday => WeekDays.Donderdag,
        DayOfWeek.Friday => WeekDays.Vrijdag,
        DayOfWeek.Saturday => WeekDays.Zaterdag,
        _ => WeekDays.Zondag,
    });

    private static bool IsAt(DateOnly day, int position)
    {
        var sameDays = Enumerable.Range(1, DateTime.DaysInMonth(day.Year, day.Month))
            .Select(number => new DateOnly(day.Year, day.Month, number)).Where(other => other.DayOfWeek == day.DayOfWeek).ToList();
        var at = position > 0 ? position - 1 : sameDays.Count + position;
        return at >= 0 && at < sameDays.Count && sameDays[at] == day;
    }

    private static bool IsItsWeek(WeekParity weeks, DateOnly day) => weeks switch
    {
        WeekParity.Even => SlowCalendar.WeekNumber(day) is var week && week == week / 2 * 2,
        WeekParity.Odd => SlowCalendar.WeekNumber(day) is var week && week != week / 2 * 2,
        _ => true,
    };

    private static bool Allows(ScheduleLimits limits, DateOnly day)
    {
        var holiday = SchoolHolidays.GetValueOrDefault(day, SchoolHoliday.None);
        return !(limits.From is { } from && day < from)
            && !(limits.Until is { } until && day > until)
            && (limits.Months == 0 || Convert.ToString(limits.Months, 2).PadLeft(12, '0')[12 - day.Month] == '1')
            && !(limits.SkipsFeastDays && SlowCalendar.FeastDays(day.Year).Contains(day))
            && !(limits.SkipsCarnaval && SlowCalendar.Carnaval(day.Year).Contains(day))
            && !limits.SkippedDates.Any(skipped => skipped == day)
            && !limits.SkippedYearDays.Any(skipped => skipped / 100 == day.Month && skipped % 100 == day.Day)
            && (holiday == SchoolHoliday.None || !limits.SkippedHolidays.HasFlag(holiday))
            && (limits.OnlyHolidays == SchoolHoliday.None || (holiday != SchoolHoliday.None && limits.OnlyHolidays.HasFlag(holiday)));
    }
}
