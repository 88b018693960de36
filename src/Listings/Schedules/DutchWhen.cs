namespace SocialeKaart.Listings.Schedules;

/// <summary>Days and times in the words people use. Own small tables, so that the culture of the machine changes nothing.</summary>
public static class DutchWhen
{
    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>"maandag".</summary>
    public static string DayName(DayOfWeek day) => Days[(int)day];

    /// <summary>"januari" for 1. Throws for anything but 1 to 12.</summary>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>"10 uur", "14.30 uur".</summary>
    public static string Clock(TimeOnly time) => time.Minute == 0 ? $"{time.Hour} uur" : $"{time.Hour}.{time.Minute:00} uur";
}
