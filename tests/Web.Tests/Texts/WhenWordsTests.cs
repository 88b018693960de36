using System.Globalization;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.TestSupport;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Texts;

public sealed class WhenWordsTests
{
    // Tuesday 24 November 2026, 10:15 in Amsterdam.
    private static readonly DateTimeOffset Now = new FixedClock().GetUtcNow();

    [Theory]
    [InlineData("elke dinsdag 14:30-16:00", "vandaag om 14.30 uur")]
    [InlineData("elke woensdag 10 uur", "morgen om 10 uur")]
    [InlineData("elke maandag 10:00-12:00", "maandag om 10 uur")]
    [InlineData("dinsdag 1 december 2026 10 uur", "dinsdag 1 december om 10 uur")]
    [InlineData("zaterdag 12 december 2026 19:05", "zaterdag 12 december om 19.05 uur")]
    [InlineData("zaterdag 18 december 2027 11 uur", "zaterdag 18 december 2027 om 11 uur")]
    public void The_next_time_is_said_as_people_say_it(string text, string words) =>
        Assert.Equal(words, WhenWords.Say(ScheduleText.Parse(text).Next(Now, SchoolRegion.Zuid, 1)[0], Now));

    [Fact]
    public void Just_before_midnight_tomorrow_is_the_next_day_in_the_Netherlands()
    {
        // 23:30 in Amsterdam is 22:30 in UTC; one hour on it is Wednesday here and still Tuesday there.
        var late = new DateTimeOffset(2026, 11, 24, 22, 30, 0, TimeSpan.Zero);
        var wednesday = new Occurrence(new DateOnly(2026, 11, 25), new TimeOnly(10, 0), null, false);

        Assert.Equal("morgen om 10 uur", WhenWords.Say(wednesday, late));
        Assert.Equal("vandaag om 10 uur", WhenWords.Say(wednesday, late.AddHours(1)));
    }

    [Fact]
    public void Another_language_has_its_own_names_and_clock()
    {
        Wording.Current = Language.Known.Single(language => language.Code == "de");

        Assert.Equal("Dienstag, 1. Dezember", WhenWords.Date(new(2026, 12, 1)));
        Assert.Equal("9:30 bis 12:00", WhenWords.Span(new(9, 30), new(12, 0)));
    }

    [Fact]
    public void Hours_of_a_line_are_said_as_people_say_them()
    {
        Assert.Equal("nu open, tot 21 uur", HoursWords.Say(new(true, new(21, 0), null, 0)));
        Assert.Equal("nu open", HoursWords.Say(new(true, null, null, 0)));
        Assert.Equal("open om 11 uur", HoursWords.Say(new(false, null, new(2026, 11, 24, 11, 0, 0), 0)));
        Assert.Equal("morgen open om 11 uur", HoursWords.Say(new(false, null, new(2026, 11, 25, 11, 0, 0), 1)));
        Assert.Equal("open op maandag om 9.30 uur", HoursWords.Say(new(false, null, new(2026, 12, 28, 9, 30, 0), 4)));
        Assert.Equal("open op vrijdag 8 januari om 9 uur", HoursWords.Say(new(false, null, new(2027, 1, 8, 9, 0, 0), 15)));
        Assert.Empty(HoursWords.Say(default));
    }

    [Fact]
    public void The_language_of_the_machine_changes_nothing()
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo("ar-SA"), CultureInfo.GetCultureInfo("ar-SA"));
            Assert.Equal("dinsdag 8 december om 10 uur", WhenWords.Say(new Occurrence(new DateOnly(2026, 12, 8), new TimeOnly(10, 0), null, false), Now));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
