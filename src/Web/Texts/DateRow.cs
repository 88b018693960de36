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
        var day = isToday ? WhenWords.DayOfMonth(one.Date) : Sentence.Upper(WhenWords.Date(one.Date));
        var hours = one.AllDay ? "" : one.End is { } end ? WhenWords.Span(one.Start, end) : WhenWords.Clock(one.Start);
        return new(isToday, day, hours);
    }
}
