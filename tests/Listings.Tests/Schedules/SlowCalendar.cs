using System.Globalization;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

/// <summary>Days and clocks the slow way, by other means than the code: for comparing with it.</summary>
internal static class SlowCalendar
{
    /// <summary>The years that are gone through.</summary>
    public static readonly IReadOnlyList<int> Years = [.. Enumerable.Range(2024, 12)];

    // From 2024 on, as the almanacs print them.
    private static readonly (int Month, int Day)[] EasterTable =
        [(3, 31), (4, 20), (4, 5), (3, 28), (4, 16), (4, 1), (4, 21), (4, 13), (3, 28), (4, 17), (4, 9), (3, 25)];

    /// <summary>Easter by the table; for other years by Gauss's rule of 1816 (with the two exceptions).</summary>
    public static DateOnly Easter(int year) => Years.Contains(year) ? new(year, EasterTable[year - Years[0]].Month, EasterTable[year - Years[0]].Day) : Gauss(year);

    /// <summary>Gauss's rule.</summary>
    public static DateOnly Gauss(int year)
    {
        var (a, b, c, k) = (year % 19, year % 4, year % 7, year / 100);
        var m = (15 - (((13 + (8 * k)) / 25) - k + (k / 4))) % 30;
        var d = ((19 * a) + ((m + 30) % 30)) % 30;
        var e = ((2 * b) + (4 * c) + (6 * d) + ((4 + k - (k / 4)) % 7)) % 7;
        var march = 22 + d + e;
        if (d == 29 && e == 6)
            march = 50;
        else if (d == 28 && e == 6 && a > 10)
            march = 49;
        return new DateOnly(year, 3, 1).AddDays(march - 1);
    }

    /// <summary>The feast days of a year, by name.</summary>
    public static HashSet<DateOnly> FeastDays(int year)
    {
        var easter = Easter(year);
        var king = new DateOnly(year, 4, 27);
        HashSet<DateOnly> days =
        [
            new(year, 1, 1), easter, easter.AddDays(1), king.DayOfWeek == DayOfWeek.Sunday ? new(year, 4, 26) : king,
            easter.AddDays(39), easter.AddDays(49), easter.AddDays(50), new(year, 12, 25), new(year, 12, 26),
        ];
        if (year % 5 == 0)
            days.Add(new(year, 5, 5));
        return days;
    }

    /// <summary>Sunday to Tuesday before Ash Wednesday, which is forty days without Sundays before Easter.</summary>
    public static HashSet<DateOnly> Carnaval(int year)
    {
        var ash = Easter(year);
        for (var fasted = 0; fasted < 40;)
        {
            ash = ash.AddDays(-1);
            fasted += ash.DayOfWeek == DayOfWeek.Sunday ? 0 : 1;
        }

        return [ash.AddDays(-1), ash.AddDays(-2), ash.AddDays(-3)];
    }

    /// <summary>The two nights on which the clock is changed, by looking for the last Sundays.</summary>
    public static IEnumerable<DateOnly> ClockChanges(int year) => [LastSunday(year, 3), LastSunday(year, 10)];

    /// <summary>What a clock on the wall shows: an hour ahead, two from one o'clock UTC on the last Sunday of March to that of October.</summary>
    public static DateTime Wall(DateTime utc)
    {
        var from = LastSunday(utc.Year, 3).ToDateTime(new TimeOnly(1, 0));
        var until = LastSunday(utc.Year, 10).ToDateTime(new TimeOnly(1, 0));
        return utc.AddHours(utc >= from && utc < until ? 2 : 1);
    }

    /// <summary>The first instant at which the wall shows this or later, looking quarter by quarter and then minute by minute.</summary>
    public static DateTime Instant(DateTime wall)
    {
        var utc = wall.AddHours(-3);
        while (Wall(utc.AddMinutes(15)) < wall)
            utc = utc.AddMinutes(15);
        while (Wall(utc) < wall)
            utc = utc.AddMinutes(1);
        return utc;
    }

    /// <summary>The number of the week: the one in which its Thursday is counted from the first Thursday of the year.</summary>
    public static int WeekNumber(DateOnly day)
    {
        var thursday = day;
        while (thursday.DayOfWeek != DayOfWeek.Thursday)
            thursday = thursday.AddDays(day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday ? 1 : -1);
        var week = 1;
        for (var earlier = thursday.AddDays(-7); earlier.Year == thursday.Year; earlier = earlier.AddDays(-7))
            week++;
        return week;
    }

    /// <summary>The school holidays of the south as the file has them, read on its own; a day in none is not there.</summary>
    public static Dictionary<DateOnly, SchoolHoliday> SchoolHolidaysOfTheSouth()
    {
        var days = new Dictionary<DateOnly, SchoolHoliday>();
        foreach (var row in EmbeddedRows.Read("schoolvakanties.csv").Where(row => row["regio"] == "Zuid"))
        {
            for (var day = Day(row["van"]); day <= Day(row["tot_en_met"]); day = day.AddDays(1))
                days[day] = Enum.Parse<SchoolHoliday>(row["vakantie"]);
        }

        return days;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly LastSunday(int year, int month)
    {
        var day = new DateOnly(year, month, 31);
        while (day.DayOfWeek != DayOfWeek.Sunday)
            day = day.AddDays(-1);
        return day;
    }
}
