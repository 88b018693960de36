namespace SocialeKaart.Listings.Schedules;

/// <summary>People's time: Europe/Amsterdam. The one place where an instant becomes a day and an hour on the wall.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>What a clock on the wall shows.</summary>
    public static DateTime Of(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Amsterdam).DateTime;

    /// <summary>The instant, UTC, at which a clock on the wall shows this; the second hour of the two that are shown twice in autumn, and what is skipped in spring as if it were winter.</summary>
    public static DateTime ToUtc(DateTime wall) => DateTime.SpecifyKind(wall - Amsterdam.GetUtcOffset(wall), DateTimeKind.Utc);

    /// <summary>Which day it is.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant));
}
