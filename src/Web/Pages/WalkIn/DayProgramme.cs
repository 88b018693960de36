using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.WalkIn;

/// <summary>One day at a place.</summary>
/// <param name="IsToday">Then "Vandaag" is marked before the day.</param>
/// <param name="Day">"Vrijdag 27 november", or "24 november" after "Vandaag".</param>
/// <param name="Entries">What there is, in order of time.</param>
public sealed record DayProgramme(bool IsToday, string Day, IReadOnlyList<DayProgramme.Entry> Entries)
{
    private const int DaysShown = 7;
    private const int MostTimes = 50;

    /// <summary>One thing on that day.</summary>
    /// <param name="Hours">"9.30 tot 12 uur"; empty for the whole day.</param>
    /// <param name="Card">What it is.</param>
    public sealed record Entry(string Hours, OfferCard Card);

    /// <summary>The days of the coming week on which there is something, today first.</summary>
    public static IReadOnlyList<DayProgramme> Of(IReadOnlyList<OfferCard> cards, DateTimeOffset now)
    {
        var end = DutchTime.Day(now).AddDays(DaysShown);
        var times = cards.Where(card => !card.Listing.Schedule.DayAndNight)
            .SelectMany(card => WhenLine.Dates(card.Listing, now, MostTimes).Where(one => one.Date < end).Select(one => (Card: card, One: one)));
        return [.. times.GroupBy(time => time.One.Date).OrderBy(day => day.Key).Select(day =>
        {
            var entries = day.OrderBy(time => time.One.Begins).ThenBy(time => time.Card.Listing.Id)
                .Select(time => (Row: DateRow.Of(time.One, now), time.Card)).ToList();
            return new DayProgramme(entries[0].Row.IsToday, entries[0].Row.Day, [.. entries.Select(entry => new Entry(entry.Row.Hours, entry.Card))]);
        })];
    }
}
