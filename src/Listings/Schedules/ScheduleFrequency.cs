namespace SocialeKaart.Listings.Schedules;

/// <summary>How a rule repeats.</summary>
public enum ScheduleFrequency
{
    /// <summary>On one date.</summary>
    Once,

    /// <summary>On days of the week.</summary>
    Weekly,

    /// <summary>On the first, second, … last of a day of the week in the month.</summary>
    Monthly,
}
