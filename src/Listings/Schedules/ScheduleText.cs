namespace SocialeKaart.Listings.Schedules;

/// <summary>Reads what organisations write about their times, in free Dutch.</summary>
public static class ScheduleText
{
    /// <summary>Longer texts are shown and not read.</summary>
    public const int LongestParsed = 500;

    /// <summary>
    /// The schedule of a text. What cannot be read with certainty (no time, "om de week" without even or odd weeks, a date without its year,
    /// "wisselende tijden") has no rules: better no date than a wrong one. The text is always kept. Never throws; same text, same schedule.
    /// </summary>
    public static Schedule Parse(string? tijden)
    {
        var text = tijden?.Trim() ?? "";
        if (text.Length == 0)
            return Schedule.None;
        if (text.Length > LongestParsed)
            return new Schedule { Text = text };

        var reader = new ScheduleReader(ScheduleLexer.Read(text));
        reader.Read();
        return new Schedule { Text = text, Rules = reader.Rules, ByAppointment = reader.ByAppointment };
    }
}
