using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>When something is, next date first.</summary>
/// <param name="Marked">The part that is marked: "Vandaag om 13.30 uur.", "Nu open, tot 12 uur."; empty when nothing is today.</param>
/// <param name="IsOpenNow">True when the marked part says that it is open at this moment.</param>
/// <param name="Rest">What follows, or all there is; may be empty.</param>
/// <param name="Own">The organisation's own words, in the language it writes; empty when it said nothing.</param>
public sealed record WhenLine(string Marked, bool IsOpenNow, string Rest, string Own)
{
    private const int DaysWarned = 42;
    private const int MostClosed = 4;

    /// <summary>Says it for a moment. The organisation's own words are always part of it.</summary>
    public static WhenLine Of(Publication listing, DateTimeOffset now) => Of(listing, now, Dates(listing, now, 1));

    /// <summary>The same for who knows its next times already.</summary>
    /// <param name="listing">The offer.</param>
    /// <param name="now">The moment.</param>
    /// <param name="dates">Of <see cref="Dates"/> for that moment, one or more of them; empty when there is none.</param>
    public static WhenLine Of(Publication listing, DateTimeOffset now, IReadOnlyList<Occurrence> dates)
    {
        var schedule = listing.Schedule;
        var own = Sentence.Of(schedule.Text.Length > 0 ? schedule.Text : listing.Facts.Times);
        if (schedule.DayAndNight)
            return new(OpenNow(listing.Facts, null), true, T("Dag en nacht."), "");
        if (dates is not [var next, ..])
            return new("", false, own.Length > 0 ? "" : T("Vraag wanneer."), own);
        if (next.End is { } end && next.IsGoingOn(now))
            return new(OpenNow(listing.Facts, WhenWords.Clock(end)), true, "", own);

        var said = Sentence.Of(WhenWords.Say(next, now));
        return next.Date == DutchTime.Day(now) ? new(said, false, "", own) : new("", false, said, own);
    }

    /// <summary>The next times, soonest first; one that is going on counts.</summary>
    public static IReadOnlyList<Occurrence> Dates(Publication listing, DateTimeOffset now, int most) => listing.Schedule.Next(now, SchoolHolidays.Ours, most);

    /// <summary>"Dicht op vrijdag 25 december en vrijdag 1 januari.": the exceptions of the coming weeks; empty without.</summary>
    public static string Closed(Publication listing, DateTimeOffset now)
    {
        var today = DutchTime.Day(now);
        var days = OpeningWeek.Closed(listing.Schedule, today, today.AddDays(DaysWarned), SchoolHolidays.Ours, MostClosed);
        return days.Count == 0 ? "" : T("Dicht op {0}.", Sentence.List([.. days.Select(WhenWords.Date)]));
    }

    private static string OpenNow(ListingFacts facts, string? until) => (facts.Reach.Kind, facts.Kind, until) switch
    {
        (ReachKind.Telefonisch, _, null) => T("Nu te bellen."),
        (ReachKind.Telefonisch, _, _) => T("Nu te bellen, tot {0}.", until),
        (_, ListingKind.Activiteit, null) => T("Nu bezig."),
        (_, ListingKind.Activiteit, _) => T("Nu bezig, tot {0}.", until),
        (_, _, null) => T("Nu open."),
        _ => T("Nu open, tot {0}.", until),
    };
}
