using System.Diagnostics;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

public sealed class ScheduleTextTests
{
    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        foreach (var fields in Rows())
            data.Add(fields[0], fields[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_as_organisations_write_it_becomes_rules_or_stays_text(string text, string expected) =>
        Assert.Equal(expected, ScheduleForm.Of(ScheduleText.Parse(text)));

    [Fact]
    public void The_text_is_always_kept()
    {
        foreach (var fields in Rows())
            Assert.Equal(fields[0], ScheduleText.Parse(fields[0]).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void No_text_is_no_times(string? text) => Assert.Same(Schedule.None, ScheduleText.Parse(text));

    [Theory]
    [InlineData("99:99 31-31-2031 0e 45e maandag -5 t/m van tot om de")]
    [InlineData("\uD83D elke \uDE00 dinsdag \0 10:00")]
    [InlineData("24:30-25 uur maandag")]
    [InlineData("dinsdag 31 februari 2027 10 uur")]
    [InlineData("van van van tot tot tot")]
    [InlineData("t/m")]
    [InlineData("niet behalve uitgezonderd")]
    public void Nonsense_is_kept_and_breaks_nothing(string text)
    {
        var schedule = ScheduleText.Parse(text);

        Assert.Equal(text, schedule.Text);
        schedule.Next(new DateTimeOffset(2026, 11, 24, 9, 15, 0, TimeSpan.Zero), SchoolRegion.Zuid, 3);
    }

    [Fact]
    public void Every_beginning_of_every_text_can_be_read()
    {
        foreach (var fields in Rows())
            for (var length = 0; length <= fields[0].Length; length++)
                _ = ScheduleText.Parse(fields[0][..length]).IsParsed;
    }

    [Fact]
    public void A_very_long_text_is_shown_and_not_read()
    {
        var text = "elke dinsdag 10:00-12:00 " + new string('x', 600);

        Assert.False(ScheduleText.Parse(text).IsParsed);
        Assert.Equal(text, ScheduleText.Parse(text).Text);
    }

    [Fact]
    public void The_same_text_gives_the_same_schedule()
    {
        Assert.Equal(ScheduleText.Parse("elke dinsdag 10:00"), ScheduleText.Parse("elke dinsdag 10:00"));
        Assert.NotEqual(ScheduleText.Parse("elke dinsdag 10:00"), ScheduleText.Parse("elke dinsdag 11:00"));
    }

    [Fact]
    public void Reading_a_hundred_thousand_texts_takes_seconds_not_minutes()
    {
        var texts = Rows().ConvertAll(fields => fields[0]);
        texts.ForEach(text => ScheduleText.Parse(text));
        var watch = Stopwatch.StartNew();

        for (var i = 0; i < 2_000; i++)
            _ = ScheduleText.Parse(texts[i % texts.Count]).IsParsed;

        // Some 6 µs each when measured; the bound is for a busy machine and a debug build.
        Assert.True(watch.Elapsed.TotalMicroseconds / 2_000 < 3_000, $"{watch.Elapsed.TotalMicroseconds / 2_000} µs");
    }

    [Theory]
    [InlineData("elke dinsdag 10:00", "FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("1e en 3e woensdag van de maand 10:00", "FREQ=MONTHLY;BYDAY=1WE,3WE")]
    [InlineData("laatste vrijdag van de maand 10:00", "FREQ=MONTHLY;BYDAY=-1FR")]
    [InlineData("elke dinsdag 10:00, t/m 31 maart 2027", "FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("elke dinsdag 10:00, behalve in juli en augustus", "FREQ=WEEKLY;BYDAY=TU")]
    [InlineData("zaterdag 12 december 2026 11:00", null)]
    public void A_rule_can_be_written_for_calendars(string text, string? rule) =>
        Assert.Equal(rule, Assert.Single(ScheduleText.Parse(text).Rules).ToRRule());

    private static List<string[]> Rows()
    {
        using var stream = typeof(ScheduleTextTests).Assembly.GetManifestResourceStream("tijden.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')).Skip(1).Select(line => line.Split(';'))];
    }
}
