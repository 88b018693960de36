using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Programme;

/// <summary>One day of what there is to do: behind one door, in a wijk, or around a place.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsToday">Then "Vandaag" is marked before the day.</param>
/// <param name="Day">"Vrijdag 27 november", or "24 november" after "Vandaag".</param>
/// <param name="Entries">What is told of it, in order of time.</param>
/// <param name="Total">How many offers there are on that day in all.</param>
public sealed record DayProgramme(DateOnly Date, bool IsToday, string Day, IReadOnlyList<DayProgramme.Entry> Entries, int Total)
{
    /// <summary>One thing on that day.</summary>
    /// <param name="One">When it is.</param>
    /// <param name="Hours">"9.30 tot 12 uur".</param>
    /// <param name="Card">What it is.</param>
    /// <param name="Doubt">"Twee mensen zeiden: het was dicht. Bel eerst."; null when it can be believed.</param>
    public sealed record Entry(Occurrence One, string Hours, OfferCard Card, string? Doubt);

    /// <summary>How many offers of that day are not told.</summary>
    public int More => Total - Entries.DistinctBy(entry => entry.Card.Listing.Id).Count();

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
    /// <param name="parts">Only in these parts of the day; null or empty for all.</param>
    public static IReadOnlyList<DayProgramme> Of(
        IEnumerable<Hit> offers, DaySpan days, int? most, PlaceTable places, DateTimeOffset now, string prefix, IReadOnlyList<DayPart>? parts = null)
    {
        var byDay = offers.SelectMany(hit => Times(hit, days, parts, now)).ToLookup(time => time.One.Date);
        return [.. days.All.Where(byDay.Contains).Select(Make)];

        DayProgramme Make(DateOnly day)
        {
            var told = InOrder(byDay[day].Take(most ?? int.MaxValue)).Select(time => Told(time, places, now, prefix));
            return Named(day, [.. told], byDay[day].DistinctBy(time => time.Hit.Listing.Id).Count(), now);
        }
    }

    /// <summary>One day in order of time, some at a time; null when there is nothing.</summary>
    /// <param name="offers">Of what.</param>
    /// <param name="day">Which day.</param>
    /// <param name="page">Which entries, counted from 0.</param>
    /// <param name="places">Gives areas their names.</param>
    /// <param name="now">Decides what is today and what is over.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    /// <param name="parts">Only in these parts of the day; null or empty for all.</param>
    public static DayProgramme? OfDay(
        IEnumerable<Hit> offers, DateOnly day, Range page, PlaceTable places, DateTimeOffset now, string prefix, IReadOnlyList<DayPart>? parts = null)
    {
        var times = InOrder(offers.SelectMany(hit => Times(hit, new DaySpan(day, 1), parts, now))).ToList();
        return times.Count == 0 ? null
            : Named(day, [.. times.Take(page).Select(time => Told(time, places, now, prefix))], times.Count, now);
    }

    private static DayProgramme Named(DateOnly day, IReadOnlyList<Entry> entries, int total, DateTimeOffset now)
    {
        var row = DateRow.Of(new Occurrence(day, TimeOnly.MinValue, null, AllDay: true), now);
        return new(day, row.IsToday, row.Day, entries, total);
    }

    private static Entry Told((Hit Hit, Occurrence One) time, PlaceTable places, DateTimeOffset now, string prefix) => new(
        time.One, DateRow.Of(time.One, now).Hours, OfferCard.Of(time.Hit, null, places, now, prefix), TrustWords.Doubt(time.Hit.Listing, now));

    private static IOrderedEnumerable<(Hit Hit, Occurrence One)> InOrder(IEnumerable<(Hit Hit, Occurrence One)> times) =>
        times.OrderBy(time => time.One.Begins).ThenBy(time => time.Hit.DistanceMetres ?? double.MaxValue).ThenBy(time => time.Hit.Listing.Id);

    private static IEnumerable<(Hit Hit, Occurrence One)> Times(Hit hit, DaySpan days, IReadOnlyList<DayPart>? parts, DateTimeOffset now)
    {
        var listing = hit.Listing;
        var slots = parts is { Count: > 0 } ? WeekSlots.Of(WeekDays.Alle, parts).Bits : uint.MaxValue;
        var schedule = listing.Schedule;
        return !Publication.IsProgramme(listing.Facts.Kind, schedule)
            ? []
            : days.All.SelectMany(day => schedule.On(day, SchoolHolidays.Ours))
                .Where(one => !one.IsOver(now) && (WeekSlots.Of(one).Bits & slots) != 0).Select(one => (hit, one));
    }
}
