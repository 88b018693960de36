using System.Globalization;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Schedules;

public sealed class DutchWhenTests
{
    // Tuesday 24 November 2026, 10:15 in Amsterdam.
    private static readonly DateTimeOffset Now = new FixedClock().GetUtcNow();

    [Theory]
    [InlineData("elke dinsdag 10:00-12:00", "nu, tot 12 uur")]
    [InlineData("elke dinsdag 14:30-16:00", "vandaag om 14.30 uur")]
    [InlineData("elke woensdag 10 uur", "morgen om 10 uur")]
    [InlineData("elke maandag 10:00-12:00", "maandag om 10 uur")]
    [InlineData("dinsdag 1 december 2026 10 uur", "dinsdag 1 december om 10 uur")]
    [InlineData("zaterdag 12 december 2026 19:05", "zaterdag 12 december om 19.05 uur")]
    [InlineData("zaterdag 18 december 2027 11 uur", "zaterdag 18 december 2027 om 11 uur")]
    [InlineData("dag en nacht", "dag en nacht")]
    public void The_next_time_is_said_as_people_say_it(string text, string words) =>
        Assert.Equal(words, DutchWhen.Say(ScheduleText.Parse(text).Next(Now, SchoolRegion.Zuid, 1)[0], Now));

    [Fact]
    public void Just_before_midnight_tomorrow_is_the_next_day_in_the_Netherlands()
    {
        // 23:30 in Amsterdam is 22:30 in UTC; one hour on it is Wednesday here and still Tuesday there.
        var late = new DateTimeOffset(2026, 11, 24, 22, 30, 0, TimeSpan.Zero);
        var wednesday = new Occurrence(new DateOnly(2026, 11, 25), new TimeOnly(10, 0), null, false);

        Assert.Equal("morgen om 10 uur", DutchWhen.Say(wednesday, late));
        Assert.Equal("vandaag om 10 uur", DutchWhen.Say(wednesday, late.AddHours(1)));
    }

    [Fact]
    public void On_paper_the_date_stands_instead_of_today() =>
        Assert.Equal("dinsdag 24 november om 14.30 uur", DutchWhen.SayDate(new Occurrence(new DateOnly(2026, 11, 24), new TimeOnly(14, 30), null, false)));

    [Fact]
    public void The_language_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("dinsdag 1 december om 10 uur", DutchWhen.SayDate(new Occurrence(new DateOnly(2026, 12, 1), new TimeOnly(10, 0), null, false)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
