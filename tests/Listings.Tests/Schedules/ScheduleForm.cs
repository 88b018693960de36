using System.Globalization;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

/// <summary>A schedule as one short line, so that a table can say what is expected.</summary>
internal static class ScheduleForm
{
    public static string Of(Schedule schedule)
    {
        var rules = schedule.Rules.Count == 0 ? "tekst" : string.Join(" | ", schedule.Rules.Select(Of));
        return schedule.ByAppointment ? rules + " afspraak" : rules;
    }

    private static string Of(ScheduleRule rule)
    {
        var limits = rule.Limits;
        string[] parts =
        [
            When(rule),
            rule.AllDay ? "24h" : Time(rule.Start) + (rule.End is { } end ? "-" + Time(end) : ""),
            limits.Months == 0 ? "" : "in " + string.Join(',', Enumerable.Range(1, 12).Where(month => (limits.Months & (1 << (month - 1))) != 0)),
            limits.From is { } from ? "from " + Date(from) : "",
            limits.Until is { } until ? "until " + Date(until) : "",
            limits.SkippedHolidays == 0 ? "" : "-" + limits.SkippedHolidays.ToString().Replace(", ", "-", StringComparison.Ordinal),
            limits.OnlyHolidays == 0 ? "" : "+" + limits.OnlyHolidays,
            limits.SkipsFeastDays ? "-feest" : "",
            limits.SkipsCarnaval ? "-carnaval" : "",
            string.Join(' ', limits.SkippedDates.Select(day => "-" + Date(day))),
            string.Join(' ', limits.SkippedYearDays.Select(day => "-" + day.ToString("0000", CultureInfo.InvariantCulture))),
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string When(ScheduleRule rule)
    {
        if (rule.Date is { } date)
            return Date(date);

        var bare = rule with { Limits = ScheduleLimits.None, Weeks = WeekParity.Every };
        var days = bare.ToRRule()!.Replace("FREQ=", "", StringComparison.Ordinal).Replace(";BYDAY=", " ", StringComparison.Ordinal);
        return rule.Weeks switch
        {
            WeekParity.Even => days.Replace("WEEKLY", "EVEN", StringComparison.Ordinal),
            WeekParity.Odd => days.Replace("WEEKLY", "ODD", StringComparison.Ordinal),
            _ => days,
        };
    }

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
