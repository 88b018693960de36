namespace SocialeKaart.Listings.Schedules;

/// <summary>Some days in a row.</summary>
/// <param name="From">The first.</param>
/// <param name="Count">How many, at least one.</param>
public readonly record struct DaySpan(DateOnly From, int Count)
{
    private const int DaysInWeek = 7;

    /// <summary>The last.</summary>
    public DateOnly Until => From.AddDays(Count - 1);

    /// <summary>All of them, in order.</summary>
    public IEnumerable<DateOnly> All
    {
        get
        {
            for (var day = From; day <= Until; day = day.AddDays(1))
                yield return day;
        }
    }

    /// <summary>A week that begins with this day, whichever day of the week it is.</summary>
    public static DaySpan WeekFrom(DateOnly day) => new(day, DaysInWeek);
}
