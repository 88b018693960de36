namespace SocialeKaart.Listings.Schedules;

/// <summary>Days that wait for their time: "elke 1e en 3e dinsdag" or a date (year 0 while the year is not yet read).</summary>
internal sealed class ScheduleDaySpec
{
    public WeekDays Days { get; set; }

    public List<int> Positions { get; init; } = [];

    public int Year { get; set; }

    public int Month { get; init; }

    public int Day { get; init; }

    public bool IsDate => Day > 0;

    /// <summary>A date of which the year is told, the day exists, and the day of the week is the one named with it.</summary>
    public bool IsReal =>
        Year > 0 && Day <= DateTime.DaysInMonth(Year, Month)
        && (Days == WeekDays.None || Days == (WeekDays)(1 << (((int)new DateOnly(Year, Month, Day).DayOfWeek + 6) % 7)));
}
