namespace SocialeKaart.Listings.Schedules;

/// <summary>On which of its days a rule holds. All empty: always.</summary>
public sealed record ScheduleLimits
{
    /// <summary>No limit.</summary>
    public static ScheduleLimits None { get; } = new();

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>One bit for each month it is held in, January = 1; 0 = every month.</summary>
    public int Months { get; init; }

    /// <summary>Not in these school holidays.</summary>
    public SchoolHoliday SkippedHolidays { get; init; }

    /// <summary>Only in these school holidays.</summary>
    public SchoolHoliday OnlyHolidays { get; init; }

    /// <summary>Not on feast days.</summary>
    public bool SkipsFeastDays { get; init; }

    /// <summary>Not with carnaval.</summary>
    public bool SkipsCarnaval { get; init; }

    /// <summary>Not on these dates.</summary>
    public IReadOnlyList<DateOnly> SkippedDates { get; init; } = [];

    /// <summary>Not on these days of any year: month × 100 + day.</summary>
    public IReadOnlyList<int> SkippedYearDays { get; init; } = [];

    /// <summary>Does a rule with these limits hold on this day?</summary>
    public bool Allow(DateOnly day, SchoolRegion region)
    {
        if (day < From || day > Until)
            return false;
        if (Months != 0 && (Months & (1 << (day.Month - 1))) == 0)
            return false;
        if ((SkipsFeastDays && FeastDays.IsFeastDay(day)) || (SkipsCarnaval && FeastDays.IsCarnaval(day)) || SkippedDates.Contains(day) || SkippedYearDays.Contains((day.Month * 100) + day.Day))
            return false;
        if (SkippedHolidays == SchoolHoliday.None && OnlyHolidays == SchoolHoliday.None)
            return true;

        var holiday = SchoolHolidays.On(day, region);
        return (holiday & SkippedHolidays) == 0 && (OnlyHolidays == SchoolHoliday.None || (holiday & OnlyHolidays) != 0);
    }

    /// <summary>Both limits together; of two dates or month sets the later one named wins where they cannot be combined.</summary>
    public ScheduleLimits And(ScheduleLimits more) => new()
    {
        From = more.From ?? From,
        Until = more.Until ?? Until,
        Months = more.Months == 0 ? Months : Months == 0 ? more.Months : Months & more.Months,
        SkippedHolidays = SkippedHolidays | more.SkippedHolidays,
        OnlyHolidays = OnlyHolidays | more.OnlyHolidays,
        SkipsFeastDays = SkipsFeastDays || more.SkipsFeastDays,
        SkipsCarnaval = SkipsCarnaval || more.SkipsCarnaval,
        SkippedDates = [.. SkippedDates, .. more.SkippedDates],
        SkippedYearDays = [.. SkippedYearDays, .. more.SkippedYearDays],
    };
}
