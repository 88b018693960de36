using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Calendar;

/// <summary>Our feeds as another program reads them: every time of two years, as instants, against what our own schedules say.</summary>
public sealed class IndependentCalendarTests(SharedSite site) : IClassFixture<SharedSite>
{
    // From the Monday of the week a feed begins in, so many days.
    private const int DaysAhead = 366;

    private static readonly string[] Texts =
    [
        "elke dinsdag 10:00-12:00, niet in schoolvakanties", "elke vrijdag 10:00-12:00, niet op feestdagen", "elke dinsdag in de oneven weken 10:00-12:00",
        "elke woensdag in de even weken 10:00-12:00, niet in schoolvakanties en niet op feestdagen", "1e en 3e woensdag van de maand 19:30-21:00",
        "laatste vrijdag van de maand 14:00-16:00, behalve in juli en augustus", "elke zaterdag 22:00-03:30", "elke zondag 01:30-04:00",
        "maandag 9:00-12:00, donderdag 13:00-17:00", "elke dinsdag 10:00, t/m 31 maart 2027", "zaterdag 12 december 2026 11:00-15:00",
        "elke maandag 19:00-22:00, niet met carnaval", "elke dag 23:00-07:00",
    ];

    [Theory]
    [InlineData("2025-11-24T09:00:00Z")]
    [InlineData("2026-11-24T09:00:00Z")]
    public async Task Another_program_reads_every_time_of_a_feed_at_the_very_instant(string now)
    {
        var moment = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        var listings = Texts.Select((times, at) => World.Offer(at + 1, $"Nummer {at + 1}, met; tekens \\ en een heel lange naam die niet op één regel past", facts =>
            facts with { Times = times, VerifiedOn = DutchTime.Day(moment) })).ToArray();
        site.Show(listings);
        site.App.Clock.Set(moment);

        var read = await ReadAsync("/agenda.ics?waar=6431&straal=5", moment);

        var monday = DutchTime.Day(moment);
        while (monday.DayOfWeek != DayOfWeek.Monday)
            monday = monday.AddDays(-1);
        foreach (var listing in listings.Where(one => one.Schedule.Next(moment, SchoolRegion.Zuid, 1).Count > 0))
        {
            var expected = Enumerable.Range(0, DaysAhead + 1).SelectMany(ahead => listing.Schedule.On(monday.AddDays(ahead), SchoolRegion.Zuid))
                .Select(one => (DutchTime.ToUtc(one.Begins), DutchTime.ToUtc(one.Finishes))).ToList();
            var theirs = read.Where(time => time.Uid.StartsWith($"{listing.Id:D}-", StringComparison.Ordinal))
                .Select(time => (time.Begin.UtcDateTime, time.End.UtcDateTime)).Order().ToList();
            Assert.True(expected.SequenceEqual(theirs), $"{listing.Facts.Times}: {string.Join(' ', expected.Except(theirs).Take(3))} / {string.Join(' ', theirs.Except(expected).Take(3))}");
        }

        Assert.Equal("Nummer 1, met; tekens \\ en een heel lange naam die niet op één regel past", read.First(time => time.Uid.EndsWith("000000000001-1", StringComparison.Ordinal)).Title);
        Assert.All(read, time => Assert.Equal(("De Mijnlamp, Lampistenstraat 12, 6431 LM Hoensbroek", "CONFIRMED", 1), (time.Location, time.Status, time.Sequence)));
    }

    [Fact]
    public async Task The_file_of_one_listing_holds_the_same_times_as_the_feed_of_its_place()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Times = Texts[3] }));
        var moment = site.App.Clock.GetUtcNow();

        var own = await ReadAsync("/aanbod/c000001/het-aanbod/agenda.ics", moment);

        Assert.NotEmpty(own);
        Assert.Equal(own, await ReadAsync("/agenda.ics?waar=6431", moment));
    }

    private async Task<IReadOnlyList<IndependentCalendar.Time>> ReadAsync(string address, DateTimeOffset now)
    {
        using var answer = await site.AskAsync(address);
        return await IndependentCalendar.ReadAsync(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), now.Year + 3);
    }
}
