namespace SocialeKaart.Listings.Schedules;

/// <summary>The Dutch feast days on which most doors are closed, computed for every year of the Gregorian calendar.</summary>
public static class FeastDays
{
    /// <summary>
    /// New Year, Easter and Easter Monday, King's day (26 April when the 27th is a Sunday), Liberation day once in five years,
    /// Ascension, Pentecost and Whit Monday, both days of Christmas.
    /// </summary>
    public static bool IsFeastDay(DateOnly day)
    {
        var sinceEaster = day.DayNumber - Easter(day.Year).DayNumber;
        if (sinceEaster is 0 or 1 or 39 or 49 or 50)
            return true;

        return (day.Month, day.Day) switch
        {
            (1, 1) or (12, 25) or (12, 26) => true,
            (4, 27) => day.DayOfWeek != DayOfWeek.Sunday,
            (4, 26) => day.DayOfWeek == DayOfWeek.Saturday,
            (5, 5) => day.Year % 5 == 0,
            _ => false,
        };
    }

    /// <summary>Carnaval in Limburg: Sunday, Monday and Tuesday before Ash Wednesday.</summary>
    public static bool IsCarnaval(DateOnly day) => day.DayNumber - Easter(day.Year).DayNumber is >= -49 and <= -47;

    /// <summary>Easter Sunday (the anonymous Gregorian algorithm).</summary>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * shift) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
