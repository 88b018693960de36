using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Web.Texts;

/// <summary>When something is, next date first.</summary>
/// <param name="Marked">The part that is marked: "Vandaag om 13.30 uur.", "Nu open, tot 12 uur."; empty when nothing is today.</param>
/// <param name="IsOpenNow">True when the marked part says that it is open at this moment.</param>
/// <param name="Rest">What follows, or all there is.</param>
public sealed record WhenLine(string Marked, bool IsOpenNow, string Rest)
{
    // Every gemeente of the work area lies in this region.
    internal const SchoolRegion Region = SchoolRegion.Zuid;
    private const int DaysWarned = 42;
    private const int MostClosed = 4;

    /// <summary>Says it for a moment. The organisation's own words are always part of it.</summary>
    public static WhenLine Of(Publication listing, DateTimeOffset now)
    {
        var schedule = listing.Schedule;
        var own = Sentence.Of(schedule.Text.Length > 0 ? schedule.Text : listing.Facts.Times);
        if (schedule.DayAndNight)
            return new($"{OpenWord(listing.Facts)}.", true, "Dag en nacht.");
        if (Dates(listing, now, 1) is not [var next, ..])
            return new("", false, own.Length > 0 ? own : "Vraag wanneer.");

        var said = DutchWhen.Say(next, now);
        if (said.StartsWith("nu,", StringComparison.Ordinal))
            return new($"{OpenWord(listing.Facts)}{said[2..]}.", true, own);
        return said.StartsWith("vandaag", StringComparison.Ordinal)
            ? new(Sentence.Of(said), false, own)
            : new("", false, $"{Sentence.Of(said)} {own}".TrimEnd());
    }

    /// <summary>The next times, soonest first; one that is going on counts.</summary>
    public static IReadOnlyList<Occurrence> Dates(Publication listing, DateTimeOffset now, int most) => listing.Schedule.Next(now, Region, most);

    /// <summary>"Dicht op vrijdag 25 december en vrijdag 1 januari.": the exceptions of the coming weeks; empty without.</summary>
    public static string Closed(Publication listing, DateTimeOffset now)
    {
        var today = DutchTime.Day(now);
        var days = OpeningWeek.Closed(listing.Schedule, today, today.AddDays(DaysWarned), Region, MostClosed);
        return days.Count == 0 ? "" : $"Dicht op {Sentence.List([.. days.Select(DutchWhen.Date)])}.";
    }

    private static string OpenWord(ListingFacts facts) => (facts.Reach.Kind, facts.Kind) switch
    {
        (ReachKind.Telefonisch, _) => "Nu te bellen",
        (_, ListingKind.Activiteit) => "Nu bezig",
        _ => "Nu open",
    };
}
