using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>One day in a table of opening hours.</summary>
/// <param name="Day">"Maandag".</param>
/// <param name="IsToday">Then it is marked.</param>
/// <param name="Hours">"9 tot 12 uur en 13 tot 17 uur", "dicht".</param>
public sealed record WeekRow(string Day, bool IsToday, string Hours)
{
    /// <summary>Monday to Sunday; empty for what is not open by the week, and for an activity on a day or two.</summary>
    public static IReadOnlyList<WeekRow> Of(Publication listing, DateTimeOffset now)
    {
        if (OpeningWeek.Of(listing.Schedule) is not { } week || (listing.Facts.Kind != ListingKind.Plek && !week.IsByTheWeek))
            return [];
        var today = ((int)DutchTime.Day(now).DayOfWeek + 6) % week.Days.Count;
        return [.. week.Days.Select((hours, day) => new WeekRow(
            Sentence.Upper(WhenWords.DayName((DayOfWeek)((day + 1) % week.Days.Count))), day == today, hours.Count == 0 ? T("dicht") : Say(hours)))];
    }

    private static string Say(IReadOnlyList<(TimeOnly From, TimeOnly Until)> hours) =>
        Sentence.List([.. hours.Select(span => WhenWords.Span(span.From, span.Until))]);
}
