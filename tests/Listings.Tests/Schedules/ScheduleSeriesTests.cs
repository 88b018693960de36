using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

public sealed class ScheduleSeriesTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void A_holiday_is_a_day_that_is_skipped()
    {
        var series = Assert.Single(Of("elke vrijdag 10:00-12:00, niet op feestdagen", new(2027, 1, 31)));

        Assert.Equal([new DateOnly(2026, 12, 25), new DateOnly(2027, 1, 1)], series.Skipped);
        Assert.Equal(new DateOnly(2026, 11, 27), series.Held[0].Date);
        Assert.Equal(new DateOnly(2027, 1, 29), series.Held[^1].Date);
    }

    [Fact]
    public void Odd_weeks_skip_the_even_ones_also_over_a_year_with_53_weeks()
    {
        var series = Assert.Single(Of("elke dinsdag in de oneven weken 10:00-12:00", new(2027, 1, 31)));

        // Weeks 49, 51 and 53 of 2026, then 1 and 3 of 2027: twice in a row.
        Assert.Equal(
            [new DateOnly(2026, 12, 1), new(2026, 12, 15), new(2026, 12, 29), new(2027, 1, 5), new(2027, 1, 19)], series.Held.Select(one => one.Date));
        Assert.Equal([new DateOnly(2026, 12, 8), new(2026, 12, 22), new(2027, 1, 12)], series.Skipped);
    }

    [Fact]
    public void What_ends_within_the_period_is_not_skipped_after_its_end()
    {
        var schedule = ScheduleText.Parse("elke dinsdag 10:00-12:00").Within(new(2026, 12, 1), new(2026, 12, 8));

        var series = Assert.Single(ScheduleSeries.Of(schedule, Monday, new(2027, 6, 1), SchoolRegion.Zuid));

        Assert.Equal(2, series.Held.Count);
        Assert.Empty(series.Skipped);
    }

    [Fact]
    public void A_rule_without_a_day_in_the_period_is_no_series() => Assert.Empty(Of("zaterdag 12 december 2026 11:00", new(2026, 12, 1)));

    private static IReadOnlyList<ScheduleSeries> Of(string text, DateOnly until) =>
        ScheduleSeries.Of(ScheduleText.Parse(text), Monday, until, SchoolRegion.Zuid);
}
