namespace SocialeKaart.Listings.Schedules;

/// <summary>People's time: Europe/Amsterdam. The one place where an instant becomes a day and an hour on the wall.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>What a clock on the wall shows.</summary>
    public static DateTime Of(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Amsterdam).DateTime;

    /// <summary>
    /// The first instant, UTC, at which a clock on the wall shows this or later: of an hour that is shown twice in autumn the first, and of one that
    /// is skipped in spring the moment at which it is skipped.
    /// </summary>
    public static DateTime ToUtc(DateTime wall)
    {
        if (Amsterdam.IsInvalidTime(wall))
            wall = wall.Date.AddHours(wall.Hour);
        var offset = Amsterdam.IsAmbiguousTime(wall) ? Amsterdam.GetAmbiguousTimeOffsets(wall).Max() : Amsterdam.GetUtcOffset(wall);
        return DateTime.SpecifyKind(wall - offset, DateTimeKind.Utc);
    }

    /// <summary>Which day it is.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant));
}
