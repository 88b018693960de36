using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Programme;

/// <summary>One day of what there is to do: behind one door, in a wijk, or around a place.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsToday">Then "Vandaag" is marked before the day.</param>
/// <param name="Day">"Vrijdag 27 november", or "24 november" after "Vandaag".</param>
/// <param name="Entries">What is told of it, in order of time.</param>
/// <param name="Total">How much there is in all.</param>
public sealed record DayProgramme(DateOnly Date, bool IsToday, string Day, IReadOnlyList<DayProgramme.Entry> Entries, int Total)
{
    /// <summary>One thing on that day.</summary>
    /// <param name="One">When it is.</param>
    /// <param name="Hours">"9.30 tot 12 uur".</param>
    /// <param name="Card">What it is.</param>
    public sealed record Entry(Occurrence One, string Hours, OfferCard Card);

    /// <summary>How much is not told.</summary>
    public int More => Total - Entries.Count;

    /// <summary>
    /// The days on which something takes place, first day first; what is over by now does not count. Of a full day those are told that come first
    /// among the offers, whatever their hour: the nearest, say. Opening hours are no programme and never stand there.
    /// </summary>
    /// <param name="offers">Of what, the most important first.</param>
    /// <param name="days">Which days.</param>
    /// <param name="most">How much of a day is told at most; null for all of it.</param>
    /// <param name="places">Gives areas their names.</param>
    /// <param name="now">Decides what is today and what is over.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static IReadOnlyList<DayProgramme> Of(
        IEnumerable<Hit> offers, DaySpan days, int? most, PlaceTable places, DateTimeOffset now, string prefix)
    {
        var byDay = offers.SelectMany(hit => Times(hit, days, now)).ToLookup(time => time.One.Date);
        return [.. days.All.Where(byDay.Contains).Select(day => Make(day, [.. byDay[day]]))];

        DayProgramme Make(DateOnly day, List<(Hit Hit, Occurrence One)> times)
        {
            var told = times.Take(most ?? times.Count).OrderBy(time => time.One.Begins).ThenBy(time => time.Hit.Listing.Id)
                .Select(time => (Row: DateRow.Of(time.One, now), time.One, time.Hit)).ToList();
            return new(day, told[0].Row.IsToday, told[0].Row.Day, [.. told.Select(Told)], times.Count);
        }

        Entry Told((DateRow Row, Occurrence One, Hit Hit) time) => new(time.One, time.Row.Hours, OfferCard.Of(time.Hit, null, places, now, prefix));
    }

    private static IEnumerable<(Hit Hit, Occurrence One)> Times(Hit hit, DaySpan days, DateTimeOffset now)
    {
        if (!hit.Listing.HasProgramme)
            return [];
        var (schedule, local) = (hit.Listing.Schedule, DutchTime.Of(now));
        return days.All.SelectMany(day => schedule.On(day, WhenLine.Region)).Where(one => !one.IsOver(local)).Select(one => (hit, one));
    }
}
