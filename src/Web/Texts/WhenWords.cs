using System.Globalization;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Languages;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>Days and times in the words people use, in the language of the request.</summary>
/// <remarks>Dutch has small tables of its own, so that the data of the machine changes nothing; the other languages take theirs from .NET.</remarks>
public static class WhenWords
{
    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static bool IsDutch => Current == Language.Dutch;

    /// <summary>
    /// "vandaag om 10 uur", "morgen om 14.30 uur", "dinsdag om 10 uur" (within six days), "dinsdag 1 december om 10 uur"; with the year when
    /// it is half a year away or more.
    /// </summary>
    public static string Say(Occurrence next, DateTimeOffset now) => (next.Date.DayNumber - DutchTime.Day(now).DayNumber) switch
    {
        0 => T("vandaag om {0}", Clock(next.Start)),
        1 => T("morgen om {0}", Clock(next.Start)),
        > 1 and < 7 => T("{0} om {1}", DayName(next.Date.DayOfWeek), Clock(next.Start)),
        >= 182 => T("{0} om {1}", $"{Date(next.Date)} {next.Date.Year.ToString(CultureInfo.InvariantCulture)}", Clock(next.Start)),
        _ => T("{0} om {1}", Date(next.Date), Clock(next.Start)),
    };

    /// <summary>"dinsdag 1 december".</summary>
    public static string Date(DateOnly day) => IsDutch
        ? $"{DayName(day.DayOfWeek)} {DayOfMonth(day)}"
        : day.ToString(T("dddd d MMMM"), Culture);

    /// <summary>"1 december".</summary>
    public static string DayOfMonth(DateOnly day) => IsDutch
        ? $"{day.Day.ToString(CultureInfo.InvariantCulture)} {Months[day.Month - 1]}"
        : day.ToString(T("d MMMM"), Culture);

    /// <summary>"3 november 2026".</summary>
    public static string Long(DateOnly day) => IsDutch
        ? $"{DayOfMonth(day)} {day.Year.ToString(CultureInfo.InvariantCulture)}"
        : day.ToString(T("d MMMM yyyy"), Culture);

    /// <summary>"maandag".</summary>
    public static string DayName(DayOfWeek day) => IsDutch ? Days[(int)day] : Culture.DateTimeFormat.GetDayName(day);

    /// <summary>"10 uur", "14.30 uur"; in other languages "14:30".</summary>
    public static string Clock(TimeOnly time) => IsDutch ? $"{Bare(time)} uur" : Bare(time);

    /// <summary>"9.30 tot 12 uur".</summary>
    public static string Span(TimeOnly from, TimeOnly until) => T("{0} tot {1}", Bare(from), Clock(until));

    private static string Bare(TimeOnly time) => (IsDutch, time.Minute) switch
    {
        (true, 0) => time.Hour.ToString(CultureInfo.InvariantCulture),
        (true, _) => time.ToString("H.mm", CultureInfo.InvariantCulture),
        _ => time.ToString("H:mm", CultureInfo.InvariantCulture),
    };
}
