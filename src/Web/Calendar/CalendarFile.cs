using System.Globalization;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Calendar;

/// <summary>
/// Events as an iCalendar file (RFC 5545). Times are those on the wall in Amsterdam; what a plain rule cannot say (odd weeks, school holidays)
/// stands there as excluded dates, because every calendar program understands those. The same events give the same bytes.
/// </summary>
public static class CalendarFile
{
    /// <summary>What it is sent as.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    private const string Zone = "Europe/Amsterdam";
    private const string LocalTime = "yyyyMMdd'T'HHmmss";
    private const string Utc = "yyyyMMdd'T'HHmmss'Z'";
    private const string Day = "yyyyMMdd";

    // Summer time in the European Union: the last Sundays of March and October, at one o'clock UTC (Directive 2000/84/EC).
    private static readonly string[] ZoneLines =
    [
        "BEGIN:VTIMEZONE", $"TZID:{Zone}",
        "BEGIN:DAYLIGHT", "DTSTART:19810329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <summary>Writes the file.</summary>
    /// <param name="name">What a calendar program calls it that keeps following it.</param>
    /// <param name="events">What is in it.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events)
    {
        var file = new CalendarLines();
        file.Add("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SocialeKaart//Aanbod//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH");
        // RFC 7986, and what programs knew before it.
        file.AddText("NAME", name);
        file.AddText("X-WR-CALNAME", name);
        file.Add("REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D");
        file.Add(ZoneLines);
        foreach (var one in events)
            Add(file, one);
        file.Add("END:VCALENDAR");
        return file.ToString();
    }

    private static void Add(CalendarLines file, CalendarEvent one)
    {
        var first = one.Series.Held[0];
        file.Add("BEGIN:VEVENT", $"UID:{one.Uid}", $"DTSTAMP:{one.Stamp.ToString(Utc, CultureInfo.InvariantCulture)}");
        file.Add($"DTSTART{Moment(first, first.Date)}");
        if (first is { AllDay: false, End: not null })
            file.Add($"DTEND;TZID={Zone}:{first.Finishes.ToString(LocalTime, CultureInfo.InvariantCulture)}");
        if (one.Series.Held.Count > 1)
            file.Add($"RRULE:{one.Series.Rule.ToRRule()};UNTIL={Until(one.Series.Held[^1])}");
        if (one.Series is { Held.Count: > 1, Skipped.Count: > 0 })
            file.Add($"EXDATE{Moments(first, one.Series.Skipped)}");
        file.AddText("SUMMARY", one.Summary);
        file.AddText("DESCRIPTION", one.Description);
        file.AddText("LOCATION", one.Location);
        if (one.Position is { } at)
            file.Add(string.Create(CultureInfo.InvariantCulture, $"GEO:{at.Lat:0.00000};{at.Lon:0.00000}"));
        file.Add($"SEQUENCE:{one.Sequence.ToString(CultureInfo.InvariantCulture)}", $"STATUS:{(one.IsInDoubt ? "TENTATIVE" : "CONFIRMED")}");
        file.Add($"URL:{one.Url}", "TRANSP:TRANSPARENT", "END:VEVENT");
    }

    private static string Moment(Occurrence time, DateOnly day) => Moments(time, [day]);

    private static string Moments(Occurrence time, IReadOnlyList<DateOnly> days) => time.AllDay
        ? $";VALUE=DATE:{string.Join(',', days.Select(day => day.ToString(Day, CultureInfo.InvariantCulture)))}"
        : $";TZID={Zone}:{string.Join(',', days.Select(day => day.ToDateTime(time.Start).ToString(LocalTime, CultureInfo.InvariantCulture)))}";

    /// <summary>
    /// Where the begin has a time zone this must be UTC; where it is a day, a day. The end of that day: programs differ on the hour that spring skips.
    /// </summary>
    private static string Until(Occurrence last) => last.AllDay
        ? last.Date.ToString(Day, CultureInfo.InvariantCulture)
        : DutchTime.ToUtc(last.Date.AddDays(1).ToDateTime(TimeOnly.MinValue)).AddSeconds(-1).ToString(Utc, CultureInfo.InvariantCulture);
}
