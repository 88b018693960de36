using System.Globalization;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Schedules;

public sealed class ScheduleTests
{
    // Tuesday 24 November 2026, 10:15 in Amsterdam.
    private static readonly DateTimeOffset Now = new FixedClock().GetUtcNow();

    [Fact]
    public void A_weekly_meeting_has_a_next_date_and_the_ones_after() => Assert.Equal(
        ["2026-11-26 10:00", "2026-12-03 10:00", "2026-12-10 10:00"],
        Next("elke donderdag 10:00-12:00", Now, 3));

    [Fact]
    public void What_has_begun_still_counts_until_it_ends()
    {
        Assert.Equal("2026-11-24 10:00", Next("elke dinsdag 10:00-12:00", Now, 1).Single());
        Assert.Equal("2026-12-01 10:00", Next("elke dinsdag 10:00-12:00", At("2026-11-24 12:00"), 1).Single());
        Assert.Equal("2026-12-01 10:00", Next("elke dinsdag 10:00", Now, 1).Single());
    }

    [Fact]
    public void Nothing_is_held_in_the_school_holidays_of_its_own_region()
    {
        // Autumn 2026: Noord from 10 October, Zuid from 17 October.
        var from = At("2026-10-11 12:00");
        var text = "elke dinsdag 10:00-12:00, niet in schoolvakanties";

        Assert.Equal(["2026-10-13 10:00", "2026-10-27 10:00"], Next(text, from, 2, SchoolRegion.Zuid));
        Assert.Equal(["2026-10-20 10:00", "2026-10-27 10:00"], Next(text, from, 2, SchoolRegion.Noord));
    }

    [Fact]
    public void Only_the_holiday_that_is_named_is_left_out() => Assert.Equal(
        ["2026-12-16 18:30", "2027-01-06 18:30"],
        Next("elke woensdag 18:30-21:00, niet in de kerstvakantie", At("2026-12-16 12:00"), 2));

    [Fact]
    public void What_is_only_in_the_summer_holidays_waits_for_them() =>
        Assert.Equal("2027-07-27 13:00", Next("elke dinsdag in de zomervakantie 13:00-16:00", Now, 1).Single());

    [Fact]
    public void An_office_is_closed_on_feast_days()
    {
        var text = "ma t/m vr 9-17 uur, niet op feestdagen";

        // Good Friday is no feast day, Easter Monday 29 March 2027 is.
        Assert.Equal(["2027-03-26 09:00", "2027-03-30 09:00"], Next(text, At("2027-03-26 08:00"), 2));
        Assert.False(ScheduleText.Parse(text).IsOpen(At("2026-12-25 10:00")));
        Assert.True(ScheduleText.Parse("ma t/m vr 9-17 uur").IsOpen(At("2026-12-25 10:00")));
    }

    [Fact]
    public void Carnaval_is_left_out_where_the_text_says_so() => Assert.Equal(
        ["2027-02-01 20:00", "2027-02-15 20:00"],
        Next("elke maandag 20:00, niet met carnaval", At("2027-02-01 12:00"), 2));

    [Fact]
    public void First_and_last_of_the_month_are_found()
    {
        Assert.Equal(["2026-12-02 14:00", "2027-01-06 14:00"], Next("elke 1e woensdag van de maand 14.00 uur", Now, 2));
        Assert.Equal(["2026-11-27 19:30", "2026-12-25 19:30", "2027-01-29 19:30"], Next("laatste vrijdag van de maand 19:30", Now, 3));
        Assert.Equal(["2026-11-30 10:00", "2027-03-29 10:00"], Next("5e maandag van de maand 10 uur", Now, 2));
    }

    [Fact]
    public void Even_weeks_go_by_the_number_of_the_week_over_the_turn_of_a_long_year()
    {
        // 2026 has 53 weeks: two odd weeks follow each other.
        Assert.Equal(["2026-12-25 19:30", "2027-01-15 19:30"], Next("even weken op vrijdag 19.30 uur", At("2026-12-20 12:00"), 2));
        Assert.Equal(["2027-01-01 19:30", "2027-01-08 19:30"], Next("oneven weken op vrijdag 19.30 uur", At("2026-12-20 12:00"), 2));
    }

    [Fact]
    public void Leap_day_exists_once_in_four_years()
    {
        Assert.Equal("2028-02-29 10:00", Next("29 februari 2028 10.00 uur", Now, 1).Single());
        Assert.Empty(Next("29 februari 2027 10.00 uur", Now, 1));
        Assert.Equal(["2028-02-22 10:00", "2028-02-29 10:00", "2028-03-07 10:00"], Next("elke dinsdag 10 uur", At("2028-02-20 12:00"), 3));
    }

    [Theory]
    [InlineData("2026-10-24T22:00:00Z")]
    [InlineData("2027-03-27T22:00:00Z")]
    public void Sunday_ten_o_clock_stays_ten_o_clock_when_the_clock_changes(string instant)
    {
        var before = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

        Assert.EndsWith("10:00", Next("elke zondag 10:00-12:00", before, 1).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_door_that_opens_at_nine_is_open_at_nine_on_both_sides_of_the_clock_change()
    {
        var schedule = ScheduleText.Parse("dagelijks 9-17 uur");

        Assert.False(schedule.IsOpen(Utc("2026-10-24T06:59:00Z")));
        Assert.True(schedule.IsOpen(Utc("2026-10-24T07:00:00Z")));
        Assert.False(schedule.IsOpen(Utc("2026-10-25T07:59:00Z")));
        Assert.True(schedule.IsOpen(Utc("2026-10-25T08:00:00Z")));
        Assert.True(schedule.IsOpen(Utc("2027-03-28T07:00:00Z")));
    }

    [Fact]
    public void The_hour_that_does_not_exist_breaks_nothing()
    {
        var schedule = ScheduleText.Parse("elke zondag 2:30-3:30");

        Assert.Single(schedule.Next(Utc("2027-03-28T00:00:00Z"), SchoolRegion.Zuid, 1));
        Assert.True(schedule.IsOpen(Utc("2027-03-28T01:15:00Z")));
    }

    [Fact]
    public void A_night_goes_on_after_midnight()
    {
        var schedule = ScheduleText.Parse("vrijdag 20.00-2.00 uur");

        Assert.True(schedule.IsOpen(At("2026-11-28 01:00")));
        Assert.False(schedule.IsOpen(At("2026-11-28 02:00")));
        Assert.Equal("2026-11-27 20:00", Next("vrijdag 20.00-2.00 uur", At("2026-11-28 01:00"), 1).Single());
    }

    [Fact]
    public void Day_and_night_is_always_open()
    {
        var schedule = ScheduleText.Parse("24 uur per dag, 7 dagen per week");

        Assert.True(schedule.DayAndNight);
        Assert.True(schedule.IsOpen(At("2026-12-25 03:00")));
    }

    [Fact]
    public void Without_an_end_nobody_can_say_it_is_open() => Assert.False(ScheduleText.Parse("elke dinsdag 10:00").IsOpen(Now));

    [Fact]
    public void A_date_far_ahead_is_still_told() => Assert.Equal("2029-05-12 11:00", Next("zaterdag 12 mei 2029 11:00", Now, 3).Single());

    [Fact]
    public void What_is_over_has_no_next_date() => Assert.Empty(Next("zaterdag 7 november 2026 11:00-15:00", Now, 3));

    [Fact]
    public void Begin_and_end_of_a_listing_bound_its_dates()
    {
        var schedule = ScheduleText.Parse("elke donderdag 10:00-12:00").Within(new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 10));

        Assert.Equal([new DateOnly(2026, 12, 3), new DateOnly(2026, 12, 10)], schedule.Next(Now, SchoolRegion.Zuid, 9).Select(one => one.Date));
    }

    [Fact]
    public void Two_times_on_a_day_come_in_order() => Assert.Equal(
        ["2026-11-25 09:00", "2026-11-25 13:00"],
        Next("woensdag 13-17 en 9-12 uur", Now, 2));

    [Fact]
    public void Text_only_has_no_dates()
    {
        Assert.Empty(Next("om de week op vrijdag 19.30 uur", Now, 3));
        Assert.Empty(Schedule.None.Next(Now, SchoolRegion.Zuid, 3));
        Assert.False(Schedule.None.IsOpen(Now));
    }

    private static List<string> Next(string text, DateTimeOffset now, int count, SchoolRegion region = SchoolRegion.Zuid) =>
        [.. ScheduleText.Parse(text).Next(now, region, count).Select(one => one.Begins.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))];

    private static DateTimeOffset At(string local)
    {
        var wall = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return new DateTimeOffset(wall, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").GetUtcOffset(wall));
    }

    private static DateTimeOffset Utc(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
