using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Texts;

/// <summary>One line in the list of dates of a listing.</summary>
/// <param name="IsToday">Then "Vandaag" is marked before the day.</param>
/// <param name="Day">"Vrijdag 27 november", or "24 november" after "Vandaag".</param>
/// <param name="Hours">"9.30 tot 12 uur"; empty for day and night.</param>
public sealed record DateRow(bool IsToday, string Day, string Hours)
{
    /// <summary>Makes it.</summary>
    public static DateRow Of(Occurrence one, DateTimeOffset now)
    {
        var isToday = one.Date == DutchTime.Day(now);
        var date = DutchWhen.Date(one.Date);
        var day = isToday ? date[(date.IndexOf(' ', StringComparison.Ordinal) + 1)..] : char.ToUpperInvariant(date[0]) + date[1..];
        var hours = one.AllDay ? "" : one.End is { } end ? Span(one.Start, end) : DutchWhen.Clock(one.Start);
        return new(isToday, day, hours);
    }

    /// <summary>"9.30 tot 12 uur".</summary>
    public static string Span(TimeOnly from, TimeOnly until) => $"{Bare(from)} tot {DutchWhen.Clock(until)}";

    private static string Bare(TimeOnly time) => DutchWhen.Clock(time).Replace(" uur", "", StringComparison.Ordinal);
}
