namespace SocialeKaart.Listings.Schedules;

/// <summary>Every week, or only those with an even or an odd number (ISO 8601).</summary>
public enum WeekParity
{
    /// <summary>Every week.</summary>
    Every,

    /// <summary>Even weeks.</summary>
    Even,

    /// <summary>Odd weeks.</summary>
    Odd,
}
