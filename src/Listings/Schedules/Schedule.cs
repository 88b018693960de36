namespace SocialeKaart.Listings.Schedules;

/// <summary>
/// When something takes place or is open: rules that expand to dates, Europe/Amsterdam. Made by <c>ScheduleText.Parse</c>;
/// the same text always gives the same schedule, so two with the same text and bounds are equal.
/// </summary>
public sealed record Schedule
{
    private const int DaysAhead = 400;

    /// <summary>No times known.</summary>
    public static Schedule None { get; } = new();

    /// <summary>As the organisation writes it; always shown, parsed or not.</summary>
    public string Text { get; init; } = "";

    /// <summary>What could be read from the text; empty when it is only text.</summary>
    public IReadOnlyList<ScheduleRule> Rules { get; init; } = [];

    /// <summary>By appointment, perhaps besides fixed times.</summary>
    public bool ByAppointment { get; init; }

    /// <summary>First day of the listing, apart from what its text says.</summary>
    public DateOnly? Begins { get; init; }

    /// <summary>Last day of the listing, apart from what its text says.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>Dates can be told.</summary>
    public bool IsParsed => Rules.Count > 0;

    /// <summary>Open day and night.</summary>
    public bool DayAndNight => Rules.Count > 0 && Rules.All(rule => rule.AllDay && rule.Days == WeekDays.Alle);

    /// <summary>The same schedule between the begin and end date of a listing.</summary>
    public Schedule Within(DateOnly? begins, DateOnly? ends) => this with { Begins = begins, Ends = ends };

    /// <summary>
    /// The next times, at most <paramref name="count"/>, in order, no further than 400 days ahead unless a date is named.
    /// One that has begun and not ended yet counts, because people can still go.
    /// </summary>
    public IReadOnlyList<Occurrence> Next(DateTimeOffset now, SchoolRegion region, int count)
    {
        if (Rules.Count == 0 || count <= 0)
            return [];

        var today = DutchTime.Day(now);
        var first = today.AddDays(-1);
        var found = new List<Occurrence>();
        for (var day = first; day < first.AddDays(DaysAhead) && found.Count < count; day = day.AddDays(1))
            found.AddRange(On(day, region).Where(one => !one.IsOver(now)));

        if (found.Count < count)
            AddFarDates(found, first.AddDays(DaysAhead), region);
        return found.Count > count ? found.GetRange(0, count) : found;
    }

    /// <summary>Is it going on, or the door open, at this moment? Without an end time nobody can know: false.</summary>
    public bool IsOpen(DateTimeOffset now, SchoolRegion region = SchoolHolidays.Ours)
    {
        var today = DutchTime.Day(now);
        return On(today.AddDays(-1), region).Concat(On(today, region)).Any(one => one.IsGoingOn(now));
    }

    /// <summary>What begins on a day, in order.</summary>
    public IReadOnlyList<Occurrence> On(DateOnly day, SchoolRegion region)
    {
        if (day < Begins || day > Ends)
            return [];

        List<Occurrence>? found = null;
        foreach (var rule in Rules)
        {
            var one = new Occurrence(day, rule.Start, rule.End, rule.AllDay);
            if (rule.IsOn(day, region) && found?.Contains(one) != true)
                (found ??= []).Add(one);
        }

        found?.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found ?? [];
    }

    /// <summary>Same text and same bounds.</summary>
    public bool Equals(Schedule? other) => other is not null && Text == other.Text && Begins == other.Begins && Ends == other.Ends;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Begins, Ends);

    private void AddFarDates(List<Occurrence> found, DateOnly from, SchoolRegion region)
    {
        var far = Rules.Where(rule => rule.Date >= from && rule.IsOn(rule.Date.Value, region) && !(rule.Date < Begins) && !(rule.Date > Ends));
        found.AddRange(far.OrderBy(rule => rule.Date).ThenBy(rule => rule.Start).Select(rule => new Occurrence(rule.Date!.Value, rule.Start, rule.End, rule.AllDay)));
    }
}
