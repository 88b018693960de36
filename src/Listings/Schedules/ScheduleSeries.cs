namespace SocialeKaart.Listings.Schedules;

/// <summary>One rule over a period, for a calendar: the days it holds, and the days its plain rule names in between and that are skipped.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Held">When it takes place, in order; never empty.</param>
/// <param name="Skipped">The days between the first and the last that <see cref="ScheduleRule.Names"/> and that it does not take place on.</param>
public sealed record ScheduleSeries(ScheduleRule Rule, IReadOnlyList<Occurrence> Held, IReadOnlyList<DateOnly> Skipped)
{
    /// <summary>The series of a schedule; a rule without a day in the period has none, and what two rules name both belongs to the first.</summary>
    /// <param name="schedule">When it takes place.</param>
    /// <param name="from">First day.</param>
    /// <param name="until">Last day.</param>
    /// <param name="region">Decides the school holidays.</param>
    public static IReadOnlyList<ScheduleSeries> Of(Schedule schedule, DateOnly from, DateOnly until, SchoolRegion region)
    {
        var (all, taken) = (new List<ScheduleSeries>(), new HashSet<Occurrence>());
        foreach (var rule in schedule.Rules)
        {
            var (held, skipped) = (new List<Occurrence>(), new List<DateOnly>());
            for (var day = from; day <= until; day = day.AddDays(1))
            {
                if (!rule.Names(day))
                    continue;
                var one = new Occurrence(day, rule.Start, rule.End, rule.AllDay);
                if (rule.IsOn(day, region) && !(day < schedule.Begins) && !(day > schedule.Ends) && taken.Add(one))
                    held.Add(one);
                else if (held.Count > 0)
                    skipped.Add(day);
            }

            if (held.Count > 0)
                all.Add(new(rule, held, [.. skipped.Where(day => day < held[^1].Date)]));
        }

        return all;
    }
}
