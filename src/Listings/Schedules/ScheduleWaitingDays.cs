namespace SocialeKaart.Listings.Schedules;

/// <summary>Days and dates that have been read and wait for their time.</summary>
internal sealed class ScheduleWaitingDays
{
    private readonly List<ScheduleDaySpec> specs = [];

    /// <summary>First, second … last, read before their day.</summary>
    public List<int> Positions { get; } = [];

    public IReadOnlyList<ScheduleDaySpec> Specs => specs;

    public bool Any => specs.Count > 0;

    public bool HasPositions => specs.Exists(spec => spec.Positions.Count > 0);

    /// <summary>All days of the week together.</summary>
    public WeekDays Days => specs.Aggregate(WeekDays.None, (days, spec) => days | spec.Days);

    /// <summary>Days join those before them, unless a first, second … is theirs alone.</summary>
    public void Add(WeekDays days)
    {
        if (Positions.Count == 0 && Any && !specs[^1].IsDate)
        {
            specs[^1].Days |= days;
            return;
        }

        specs.Add(new ScheduleDaySpec { Days = days, Positions = [.. Positions] });
        Positions.Clear();
    }

    /// <summary>A date; a day of the week just before it is its own. A year told once counts for the dates before it.</summary>
    public void Add(int day, int month, int year)
    {
        var named = WeekDays.None;
        if (Any && !specs[^1].IsDate)
        {
            named = specs[^1].Days;
            specs.RemoveAt(specs.Count - 1);
        }

        specs.Add(new ScheduleDaySpec { Day = day, Month = month, Year = year, Days = named });
        if (year == 0)
            return;
        foreach (var earlier in specs)
            if (earlier.IsDate && earlier.Year == 0)
                earlier.Year = earlier.Month > month ? year - 1 : year;
    }

    public void Clear() => specs.Clear();
}
