using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Crisis;

/// <summary>
/// When a line answers: "dag en nacht", "dagelijks 11:00-21:00", "ma-vr 8:00-20:00, za 10:00-17:00", or nothing (not known).
/// Local wall time in Amsterdam. Stricter than <c>ScheduleText</c>: a wrong row must fail when it is loaded.
/// </summary>
public sealed partial class LineHours
{
    private static readonly string[] Days = ["zo", "ma", "di", "wo", "do", "vr", "za"];
    private readonly List<LineSpan> spans = [];

    private readonly bool closedOnFeastDays;

    private LineHours(string text, bool closedOnFeastDays) => (Text, this.closedOnFeastDays) = (text, closedOnFeastDays);

    /// <summary>As written in the table.</summary>
    public string Text { get; }

    /// <summary>When somebody answers, as written; empty for every hour, and when not known.</summary>
    public IReadOnlyList<LineSpan> Spans => spans;

    /// <summary>Somebody answers at every hour.</summary>
    public bool DayAndNight => Text == "dag en nacht";

    /// <summary>False when no hours are written: then nothing is said about them.</summary>
    public bool Known => Text.Length > 0;

    /// <summary>Reads the hours. Throws <see cref="FormatException"/> when they are not in one of the forms above.</summary>
    public static LineHours Parse(string text) => Parse(text, closedOnFeastDays: false);

    /// <summary>The same for an office, where nobody answers on feast days.</summary>
    public static LineHours ParseOffice(string text) => Parse(text, closedOnFeastDays: true);

    private static LineHours Parse(string text, bool closedOnFeastDays)
    {
        var hours = new LineHours(text, closedOnFeastDays);
        if (!hours.Known || hours.DayAndNight)
            return hours;

        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var match = Span().Match(part);
            if (!match.Success)
                throw new FormatException($"hours not understood: \"{part}\"");

            var first = match.Groups["all"].Success ? 1 : Array.IndexOf(Days, match.Groups["first"].Value);
            var last = match.Groups["all"].Success ? 0 : match.Groups["last"].Success ? Array.IndexOf(Days, match.Groups["last"].Value) : first;
            hours.spans.Add(new((DayOfWeek)first, (DayOfWeek)last, Time(match.Groups["from"].Value), Time(match.Groups["to"].Value)));
        }

        return hours;
    }

    /// <summary>What they come to at this instant.</summary>
    public LineMoment At(DateTimeOffset instant)
    {
        if (!Known)
            return default;
        if (DayAndNight)
            return new(true, null, null, 0);
        var now = DutchTime.Of(instant);
        if (ClosesAt(now) is { } closes)
            return new(true, closes, null, 0);
        var opens = NextOpening(now);
        return new(false, null, opens, opens is { } day ? (day.Date - now.Date).Days : 0);
    }

    private bool IsClosedAllDay(DateTime day) => closedOnFeastDays && FeastDays.IsFeastDay(DateOnly.FromDateTime(day));

    private TimeOnly? ClosesAt(DateTime now)
    {
        if (IsClosedAllDay(now))
            return null;
        var time = TimeOnly.FromDateTime(now);
        foreach (var span in spans)
            if (span.Covers(now.DayOfWeek) && time >= span.From && time < span.To)
                return span.To;

        return null;
    }

    private DateTime? NextOpening(DateTime now)
    {
        // Christmas and New Year fall on the same day of the week: three weeks always have an opening.
        for (var ahead = 0; ahead <= 21; ahead++)
        {
            var day = now.Date.AddDays(ahead);
            if (IsClosedAllDay(day))
                continue;
            var opens = spans.Where(span => span.Covers(day.DayOfWeek) && day + span.From.ToTimeSpan() > now).Select(span => (TimeOnly?)span.From).Min();
            if (opens is { } time)
                return day + time.ToTimeSpan();
        }

        return null;
    }

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "H:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:(?<all>dagelijks)|(?<first>ma|di|wo|do|vr|za|zo)(?:-(?<last>ma|di|wo|do|vr|za|zo))?) (?<from>[0-9]{1,2}:[0-9]{2})-(?<to>[0-9]{1,2}:[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
