using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

public sealed class OpeningWeekTests
{
    [Fact]
    public void Hours_of_the_week_are_told_by_day_in_order_of_time()
    {
        var week = OpeningWeek.Of(ScheduleText.Parse("maandag 13:00-17:00 en maandag 9:00-12:00, woensdag 10:00-16:00"))!;

        Assert.Equal([(new TimeOnly(9, 0), new TimeOnly(12, 0)), (new TimeOnly(13, 0), new TimeOnly(17, 0))], week.Days[0]);
        Assert.Empty(week.Days[1]);
        Assert.Equal([(new TimeOnly(10, 0), new TimeOnly(16, 0))], week.Days[2]);
        Assert.Equal(2, week.OpenDays);
    }

    [Theory]
    [InlineData("elke eerste dinsdag van de maand 10:00-12:00")]
    [InlineData("elke dinsdag in de even weken 10:00-12:00")]
    [InlineData("elke dinsdag 10:00")]
    [InlineData("dag en nacht")]
    [InlineData("wisselende tijden")]
    [InlineData("elke dinsdag 10:00-12:00, in juli en augustus")]
    public void What_is_not_the_same_every_week_has_no_week(string text) => Assert.Null(OpeningWeek.Of(ScheduleText.Parse(text)));

    [Fact]
    public void Coming_feast_days_are_told_and_a_habit_is_not()
    {
        var (from, until) = (new DateOnly(2026, 12, 15), new DateOnly(2027, 1, 5));

        Assert.Equal(
            [new DateOnly(2026, 12, 25), new DateOnly(2027, 1, 1)],
            OpeningWeek.Closed(ScheduleText.Parse("elke vrijdag 10:00-12:00, niet op feestdagen"), from, until, SchoolRegion.Zuid, 4));
        Assert.Empty(OpeningWeek.Closed(ScheduleText.Parse("ma-vr 9:00-17:00, niet in schoolvakanties"), from, until, SchoolRegion.Zuid, 4));
        Assert.Empty(OpeningWeek.Closed(ScheduleText.Parse("elke vrijdag in de even weken 10:00-12:00"), from, until, SchoolRegion.Zuid, 4));
    }
}
