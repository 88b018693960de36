using static SocialeKaart.Listings.Schedules.ScheduleTokenKind;

namespace SocialeKaart.Listings.Schedules;

/// <summary>Reads dates, months and periods.</summary>
internal static class ScheduleDates
{
    private const int LongestRange = 31;

    /// <summary>A date, a list ("12 en 19 december 2026") or a short range ("12 t/m 14 december 2026") at the cursor goes into the waiting days.</summary>
    public static bool Read(ScheduleCursor cursor, ScheduleBuilder builder)
    {
        if (cursor.Kind == Datum)
        {
            builder.Date(DateOnly.FromDayNumber(cursor.Value));
            cursor.Move(1);
            return true;
        }

        var days = DayNumbers(cursor, out var length);
        if (days.Count == 0)
            return false;

        var month = cursor.ValueAt(length);
        var year = cursor.At(length + 1) == Jaartal ? cursor.ValueAt(length + 1) : 0;
        foreach (var day in days)
            builder.Date(day, month, year);
        cursor.Move(length + (year > 0 ? 2 : 1));
        return true;
    }

    /// <summary>"24 uur per dag, 7 dagen per week", "dag en nacht", "24 uur".</summary>
    public static bool IsRoundTheClock(ScheduleCursor cursor, out int length)
    {
        length = 3;
        if (cursor.Kind == Dagwoord && cursor.At(1) == En && cursor.At(2) == Dagdeel)
            return true;

        length = 0;
        if (cursor.Kind != Getal || cursor.Value != 24 || cursor.At(1) != Uur || (cursor.At(2) == Per && cursor.At(3) != Dagwoord))
            return false;

        length = cursor.At(2) == Per ? 4 : 2;
        return true;
    }

    /// <summary>"om de week", "om de 2 weken", "om de veertien dagen".</summary>
    public static bool IsEveryOther(ScheduleCursor cursor, out int length)
    {
        length = cursor.SkipFillers(1);
        if (cursor.At(length) == Getal)
            length++;
        if (length == 1 || cursor.At(length) is not (Week or Dagwoord or Dag))
            return false;

        // "om de dinsdag" and "om de dag" have no anchor either.
        length += cursor.At(length) == Dag ? 0 : 1;
        return true;
    }

    /// <summary>Months at the cursor: "juli en augustus", "september t/m mei", "september 2026 t/m mei 2027". Null when they cannot be placed.</summary>
    public static ScheduleLimits? ReadMonths(ScheduleCursor cursor)
    {
        var first = cursor.Value;
        var year = Year(cursor, 1);
        var at = year > 0 ? 2 : 1;
        var toInclusive = cursor.At(at) is Tm or Streep || (cursor.At(at) == Tot && cursor.At(at + 1) == En);
        var toMonth = cursor.At(at) is Tm or Streep or Tot ? cursor.SkipFillers(at + 1 + (cursor.At(at + 1) == En ? 1 : 0)) : 0;
        if (toMonth > 0 && cursor.At(toMonth) == Maand)
        {
            var last = cursor.ValueAt(toMonth);
            var lastYear = Year(cursor, toMonth + 1);
            cursor.Move(toMonth + (lastYear > 0 ? 2 : 1));
            return Span(first, year, toInclusive ? last : ((last + 10) % 12) + 1, lastYear);
        }

        var months = 1 << (first - 1);
        cursor.Move(at);
        while (cursor.Kind is En or Komma && cursor.At(1) == Maand && Year(cursor, 2) == 0)
        {
            months |= 1 << (cursor.ValueAt(1) - 1);
            cursor.Move(2);
        }

        return year > 0
            ? new ScheduleLimits { From = new DateOnly(year, first, 1), Until = new DateOnly(year, first, DateTime.DaysInMonth(year, first)) }
            : new ScheduleLimits { Months = months };
    }

    /// <summary>"van 7 januari t/m 25 maart 2027", "vanaf 6 januari 2027", "t/m 31 december 2026"; null when no whole date follows.</summary>
    public static ScheduleLimits? ReadPeriod(ScheduleCursor cursor)
    {
        var kind = cursor.Kind;
        var at = cursor.SkipFillers(kind == Tot && cursor.At(1) == En ? 3 : 1);
        if (cursor.At(at) == Dag)
            at++;
        if (One(cursor, at, out var length) is not { } first)
            return null;

        var sign = at + length;
        if (kind is Van or Vanaf && cursor.At(sign) is Tot or Tm or Streep)
        {
            var to = cursor.SkipFillers(sign + (cursor.At(sign) == Tot && cursor.At(sign + 1) == En ? 2 : 1));
            to += cursor.At(to) == Dag ? 1 : 0;
            if (One(cursor, to, out var lastLength) is not { Year: > 0 } last)
                return null;

            var year = first.Year > 0 ? first.Year : first.Month > last.Month ? last.Year - 1 : last.Year;
            cursor.Move(to + lastLength);
            return new ScheduleLimits { From = Day(year, first.Month, first.Day), Until = Day(last.Year, last.Month, last.Day) };
        }

        if (first.Year == 0)
            return null;

        cursor.Move(sign);
        var date = Day(first.Year, first.Month, first.Day);
        return kind is Tm || (kind == Tot && cursor.At(-length - 1) != Tot) ? new ScheduleLimits { Until = date }
            : kind is Tot ? new ScheduleLimits { Until = date?.AddDays(-1) }
            : new ScheduleLimits { From = date };
    }

    private static ScheduleLimits? Span(int first, int year, int last, int lastYear)
    {
        if (year == 0 && lastYear == 0)
        {
            var months = 0;
            for (var month = first; ; month = (month % 12) + 1)
            {
                months |= 1 << (month - 1);
                if (month == last)
                    return new ScheduleLimits { Months = months };
            }
        }

        if (lastYear == 0)
            return null;

        var from = year > 0 ? year : first > last ? lastYear - 1 : lastYear;
        return new ScheduleLimits { From = new DateOnly(from, first, 1), Until = new DateOnly(lastYear, last, DateTime.DaysInMonth(lastYear, last)) };
    }

    private static (int Year, int Month, int Day)? One(ScheduleCursor cursor, int at, out int length)
    {
        length = 1;
        if (cursor.At(at) == Datum)
        {
            var date = DateOnly.FromDayNumber(cursor.ValueAt(at));
            return (date.Year, date.Month, date.Day);
        }

        if (cursor.At(at) is not (Getal or Rang) || cursor.At(at + 1) != Maand)
            return null;

        var year = Year(cursor, at + 2);
        length = year > 0 ? 3 : 2;
        return (year, cursor.ValueAt(at + 1), cursor.ValueAt(at));
    }

    /// <summary>The figures before a month at the cursor: "12", "12 en 19", "12, 19 en 26", "12 t/m 14"; empty when no month follows them.</summary>
    public static List<int> DayNumbers(ScheduleCursor cursor, out int length)
    {
        length = 0;
        if (cursor.Kind is not (Getal or Rang))
            return [];

        var days = new List<int> { cursor.Value };
        var at = 1;
        if (cursor.At(1) is Tm or Streep or Tot && cursor.At(2) is Getal or Rang && cursor.At(3) == Maand)
        {
            for (var day = cursor.Value + 1; day <= cursor.ValueAt(2) && days.Count < LongestRange; day++)
                days.Add(day);
            at = 3;
        }

        while (cursor.At(at) is Komma or En && cursor.At(at + 1) is Getal or Rang)
        {
            days.Add(cursor.ValueAt(at + 1));
            at += 2;
        }

        if (cursor.At(at) != Maand || days.Exists(day => day is < 1 or > 31))
            return [];

        length = at;
        return days;
    }

    /// <summary>The year at this distance from the cursor; 0 when there is none.</summary>
    public static int Year(ScheduleCursor cursor, int at) => cursor.At(at) == Jaartal ? cursor.ValueAt(at) : 0;

    /// <summary>The date, or null when the month is shorter.</summary>
    public static DateOnly? Day(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
