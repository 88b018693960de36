using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

public sealed class WeekSlotsTests
{
    [Theory]
    [InlineData("elke dinsdag 10:00-12:00", "di ochtend")]
    [InlineData("elke dinsdag 12:00-13:00", "di middag")]
    [InlineData("elke dinsdag 11:30-12:30", "di ochtend, di middag")]
    [InlineData("elke dinsdag 17:00-18:00", "di middag")]
    [InlineData("elke dinsdag 18:00-20:00", "di avond")]
    [InlineData("elke dinsdag 9:00-21:00", "di ochtend, di middag, di avond")]
    [InlineData("elke dinsdag 19:30", "di avond")]
    [InlineData("maandag en woensdag 9:00-11:00", "ma ochtend, wo ochtend")]
    [InlineData("maandag 9:00-11:00, woensdag 19:00-21:00", "ma ochtend, wo avond")]
    [InlineData("laatste zondag van de maand 14:00-16:00", "zo middag")]
    [InlineData("12 december 2026 14:00-16:00", "za middag")]
    public void An_opening_counts_for_every_part_of_the_day_it_touches(string times, string slots) => Assert.Equal(slots, Say(times));

    [Theory]
    [InlineData("elke vrijdag 20:00-01:00", "vr avond")]
    [InlineData("elke zondag 22:00-00:00", "zo avond")]
    [InlineData("elke zondag 22:00-08:00", "zo avond, ma ochtend")]
    public void After_midnight_it_is_still_the_evening_before_until_people_get_up(string times, string slots) =>
        Assert.Equal(slots.Split(", ").Order(), Say(times).Split(", ").Order());

    [Fact]
    public void Day_and_night_is_always() => Assert.Equal(21, Say("dag en nacht").Split(", ").Length);

    [Theory]
    [InlineData("")]
    [InlineData("op afspraak")]
    [InlineData("als het mooi weer is")]
    public void Times_that_are_not_known_count_for_no_day(string times) => Assert.Equal("", Say(times));

    [Fact]
    public void A_single_date_outside_the_first_and_last_day_does_not_count()
    {
        var schedule = ScheduleText.Parse("12 december 2026 14:00-16:00").Within(null, new DateOnly(2026, 12, 1));

        Assert.Equal(0u, WeekSlots.Of(schedule).Bits);
    }

    private static string Say(string times)
    {
        var bits = WeekSlots.Of(ScheduleText.Parse(times)).Bits;
        string[] days = ["ma", "di", "wo", "do", "vr", "za", "zo"];
        return string.Join(", ", from day in Enumerable.Range(0, 7)
                                 from part in Enum.GetValues<DayPart>()
                                 where (bits & WeekSlots.Of((WeekDays)(1 << day), [part]).Bits) != 0
                                 select $"{days[day]} {part.ToString().ToLowerInvariant()}");
    }
}
