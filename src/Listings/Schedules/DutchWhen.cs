using System.Globalization;

namespace SocialeKaart.Listings.Schedules;

/// <summary>Days and times in the words people use. Own small tables, so that the culture of the machine changes nothing.</summary>
public static class DutchWhen
{
    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>
    /// "nu, tot 12 uur", "vandaag om 10 uur", "morgen om 14.30 uur", "dinsdag om 10 uur" (within six days),
    /// "dinsdag 1 december om 10 uur"; with the year when it is half a year away or more. "dag en nacht" for what never closes.
    /// </summary>
    public static string Say(Occurrence next, DateTimeOffset now)
    {
        if (next.AllDay)
            return "dag en nacht";

        var local = DutchTime.Of(now);
        if (next.Begins <= local && next.End is { } end && next.Finishes > local)
            return $"nu, tot {Clock(end)}";

        return (next.Date.DayNumber - DateOnly.FromDateTime(local).DayNumber) switch
        {
            0 => $"vandaag om {Clock(next.Start)}",
            1 => $"morgen om {Clock(next.Start)}",
            > 1 and < 7 => $"{DayName(next.Date.DayOfWeek)} om {Clock(next.Start)}",
            >= 182 => $"{Date(next.Date)} {next.Date.Year.ToString(CultureInfo.InvariantCulture)} om {Clock(next.Start)}",
            _ => $"{Date(next.Date)} om {Clock(next.Start)}",
        };
    }

    /// <summary>For paper, where "vandaag" grows old: "dinsdag 1 december om 10 uur".</summary>
    public static string SayDate(Occurrence next) => next.AllDay ? "dag en nacht" : $"{Date(next.Date)} om {Clock(next.Start)}";

    /// <summary>"dinsdag 1 december".</summary>
    public static string Date(DateOnly day) => $"{DayName(day.DayOfWeek)} {day.Day.ToString(CultureInfo.InvariantCulture)} {MonthName(day.Month)}";

    /// <summary>"maandag".</summary>
    public static string DayName(DayOfWeek day) => Days[(int)day];

    /// <summary>"januari" for 1. Throws for anything but 1 to 12.</summary>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>"10 uur", "14.30 uur".</summary>
    public static string Clock(TimeOnly time) => time.Minute == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour} uur")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}.{time.Minute:00} uur");
}
