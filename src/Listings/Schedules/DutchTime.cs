namespace SocialeKaart.Listings.Schedules;

/// <summary>People's time: Europe/Amsterdam. The one place where an instant becomes a day and an hour on the wall.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>What a clock on the wall shows.</summary>
    public static DateTime Of(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Amsterdam).DateTime;

    /// <summary>
    /// The instant, UTC, at which a clock on the wall shows this. Of an hour that is shown twice in autumn the second; one that is skipped in
    /// spring counts as winter.
    /// </summary>
    public static DateTime ToUtc(DateTime wall) => DateTime.SpecifyKind(wall - Amsterdam.GetUtcOffset(wall), DateTimeKind.Utc);

    /// <summary>Which day it is.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant));
}
