namespace SocialeKaart.Listings.Schedules;

/// <summary>A part of the day, as people speak of it.</summary>
public enum DayPart
{
    /// <summary>Before 12:00.</summary>
    Ochtend,

    /// <summary>From 12:00 to 18:00.</summary>
    Middag,

    /// <summary>From 18:00.</summary>
    Avond,
}
