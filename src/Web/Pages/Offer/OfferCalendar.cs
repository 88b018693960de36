using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Calendar;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>The dates of a listing as calendar events.</summary>
public static class OfferCalendar
{
    private const int DaysAhead = 366;
    private const int DaysInWeek = 7;
    private const int BytesOfTime = 6;

    /// <summary>
    /// The dates of the coming year, from the Monday of this week: within a week the same listing gives the same bytes. One event per rule;
    /// empty when its times could not be read.
    /// </summary>
    /// <param name="listing">What takes place.</param>
    /// <param name="url">Its page, absolute.</param>
    /// <param name="now">Decides which year.</param>
    /// <param name="parts">Only in these parts of the day; empty for all.</param>
    public static IReadOnlyList<CalendarEvent> Events(Publication listing, string url, DateTimeOffset now, IReadOnlyList<DayPart> parts)
    {
        var slots = parts.Count == 0 ? uint.MaxValue : WeekSlots.Of(WeekDays.Alle, parts).Bits;
        var schedule = listing.Schedule;
        var today = DutchTime.Day(now);
        var monday = today.AddDays(-(((int)today.DayOfWeek + DaysInWeek - 1) % DaysInWeek));
        var series = ScheduleSeries.Of(schedule, monday, monday.AddDays(DaysAhead), SchoolHolidays.Ours);
        return [.. series.Where(one => (WeekSlots.Of(one.Held[0]).Bits & slots) != 0).Select(one => new CalendarEvent
        {
            // By its place in the text: a rule whose dates are over must not give its name to the next.
            Uid = $"{listing.Id:D}-{schedule.Rules.Index().First(rule => rule.Item == one.Rule).Index + 1}",
            Stamp = Stamp(listing),
            Sequence = listing.Version,
            IsInDoubt = listing.InDoubtSince is not null,
            Position = listing is { MeetingPlace: MeetingPlace.Buurt, Point: { } point, Facts.Venue.ShowAddress: true } ? RdNew.ToWgs84(point) : null,
            Summary = listing.Facts.Title,
            Description = Description(listing, url),
            Location = Location(listing.Facts.Venue),
            Url = url,
            Series = one,
        })];
    }

    private static string Description(Publication listing, string url)
    {
        var phone = listing.Facts.Contact.Phone;
        var room = VisitWords.Room(listing.Facts) is { } said ? $"{said}\n" : "";
        var call = phone.Length > 0 ? T("Bel eerst even: {0}.", phone) : T("Kijk voor u gaat of het nog klopt.");
        return $"{Sentence.Of(listing.Facts.Times)}\n{room}{call}\n{url}";
    }

    private static string Location(Venue venue) => !venue.ShowAddress
        ? ""
        : string.Join(", ", new[] { venue.Name, WhereWords.Street(venue), $"{venue.Postcode} {venue.Town}".Trim() }.Where(part => part.Length > 0));

    /// <summary>The day it was last checked; before the first check the moment it was made, which its id tells (RFC 9562, 5.7).</summary>
    private static DateTime Stamp(Publication listing)
    {
        if (listing.Facts.VerifiedOn is { } day)
            return day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var milliseconds = listing.Id.ToByteArray(bigEndian: true).Take(BytesOfTime).Aggregate(0L, (sum, part) => (sum << 8) | part);
        return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime;
    }
}
