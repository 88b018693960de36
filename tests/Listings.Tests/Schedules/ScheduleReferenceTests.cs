using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

/// <summary>"Nu open" and the next dates against a slow way of working them out, on every day of 2024 to 2035 on which it is easy to be wrong.</summary>
public sealed class ScheduleReferenceTests
{
    private const int MinutesInDay = 24 * 60;

    /// <summary>The nights of the clock, the end of February, and every feast day; the days of carnaval too.</summary>
    private static readonly List<DateOnly> Days = [.. SlowCalendar.Years.SelectMany(year => SlowCalendar.ClockChanges(year)
        .Concat(SlowCalendar.FeastDays(year)).Concat(SlowCalendar.Carnaval(year))
        .Concat([new(year, 2, 28), new DateOnly(year, 3, 1).AddDays(-1), new(year, 3, 1), new(year, 12, 31)])).Distinct().Order()];

    /// <summary>Those on which every minute is looked at; elsewhere no time is told closer than to a quarter.</summary>
    private static readonly HashSet<DateOnly> ClockNights = [.. SlowCalendar.Years.SelectMany(SlowCalendar.ClockChanges)];

    public static TheoryData<string> Awkward => [.. AwkwardSchedules.All.Select(one => one.Text)];

    [Fact]
    public void Easter_and_what_follows_from_it_is_right_by_a_table_and_by_another_rule()
    {
        foreach (var year in Enumerable.Range(1900, 300))
            Assert.Equal(SlowCalendar.Gauss(year), FeastDays.Easter(year));
        foreach (var year in SlowCalendar.Years)
        {
            Assert.Equal(SlowCalendar.Easter(year), FeastDays.Easter(year));
            for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            {
                Assert.Equal(SlowCalendar.FeastDays(year).Contains(day), FeastDays.IsFeastDay(day));
                Assert.Equal(SlowCalendar.Carnaval(year).Contains(day), FeastDays.IsCarnaval(day));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Awkward))]
    public void An_awkward_schedule_is_open_in_exactly_the_minutes_it_should_be(string text)
    {
        var (schedule, slow) = (Read(text), new SlowSchedule(AwkwardSchedules.All.Single(one => one.Text == text).Rules));

        foreach (var utc in Days.SelectMany(day => Moments(day, everyMinutes: ClockNights.Contains(day) ? 1 : 15)))
            Same(slow.IsOpen(utc), schedule.IsOpen(utc), text, utc);
    }

    [Theory]
    [MemberData(nameof(Awkward))]
    public void An_awkward_schedule_has_the_next_dates_it_should_have(string text)
    {
        var (schedule, slow) = (Read(text), new SlowSchedule(AwkwardSchedules.All.Single(one => one.Text == text).Rules));

        foreach (var utc in Days.SelectMany(day => Moments(day, everyMinutes: 90)))
            Same(slow.Next(utc, 3), schedule, text, utc);
    }

    [Fact]
    public void So_it_is_with_every_schedule_of_the_demo_region_and_every_text_the_parser_is_tested_with()
    {
        var texts = DemoTimes().Concat(ParserTimes()).Distinct().Where(text => ScheduleText.Parse(text).IsParsed).ToList();
        Assert.InRange(texts.Count, 200, 2000);

        Parallel.ForEach(texts, text =>
        {
            var schedule = ScheduleText.Parse(text);
            var slow = SlowSchedule.Of(schedule);
            foreach (var utc in Days.SelectMany(day => Moments(day, everyMinutes: 30)))
                Same(slow.IsOpen(utc), schedule.IsOpen(utc), text, utc);
            foreach (var utc in Days.SelectMany(day => Moments(day, everyMinutes: 720)))
                Same(slow.Next(utc, 3), schedule, text, utc);
        });
    }

    [Fact]
    public void A_first_and_last_day_of_the_listing_hold_whatever_the_text_says()
    {
        var schedule = ScheduleText.Parse("elke dag 22:00-04:00").Within(new(2028, 2, 29), new(2030, 3, 31));
        var slow = SlowSchedule.Of(schedule);

        foreach (var utc in Days.SelectMany(day => Moments(day, everyMinutes: 5)))
        {
            Same(slow.IsOpen(utc), schedule.IsOpen(utc), "within", utc);
            Same(slow.Next(utc, 2), schedule, "within", utc);
        }
    }

    private static Schedule Read(string text)
    {
        var schedule = ScheduleText.Parse(text);
        Assert.True(schedule.IsParsed, $"'{text}' is kept as text.");
        return schedule;
    }

    // From the evening before to the morning after.
    private static IEnumerable<DateTime> Moments(DateOnly day, int everyMinutes)
    {
        var first = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-3);
        for (var minute = 0; minute < MinutesInDay + (6 * 60); minute += everyMinutes)
            yield return first.AddMinutes(minute);
    }

    private static void Same(bool expected, bool isOpen, string text, DateTime utc) =>
        Assert.True(expected == isOpen, $"'{text}' at {utc:O}: open is {isOpen}.");

    private static void Same(List<DateTime> expected, Schedule schedule, string text, DateTime utc)
    {
        var next = schedule.Next(utc, SchoolRegion.Zuid, expected.Count == 0 ? 1 : expected.Count).Select(one => one.Begins).ToList();
        Assert.True(expected.SequenceEqual(next), $"'{text}' at {utc:O}: {string.Join(", ", next)} instead of {string.Join(", ", expected)}.");
    }

    private static List<string> ParserTimes()
    {
        using var stream = typeof(ScheduleReferenceTests).Assembly.GetManifestResourceStream("tijden.csv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Column(reader, "text");
    }

    private static IEnumerable<string> DemoTimes()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "SocialeKaart.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("SocialeKaart.sln is in no folder above the tests.");
        foreach (var file in Directory.GetFiles(Path.Combine(root.FullName, "samples", "aanbod"), "*.csv"))
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            foreach (var times in Column(reader, "tijden"))
                yield return times;
        }
    }

    private static List<string> Column(TextReader reader, string name)
    {
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", AllowComments = true });
        csv.Read();
        csv.ReadHeader();
        var found = new List<string>();
        while (csv.Read())
            found.Add(csv.GetField(name) ?? "");
        return found;
    }
}
