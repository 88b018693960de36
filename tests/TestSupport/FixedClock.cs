namespace SocialeKaart.TestSupport;

/// <summary>A clock that stands still until a test moves it. Starts on Tuesday 24 November 2026, 10:15 in Amsterdam.</summary>
public sealed class FixedClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 24, 9, 15, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>Moves the clock.</summary>
    public void Advance(TimeSpan by) => now += by;

    /// <summary>Sets the clock.</summary>
    public void Set(DateTimeOffset to) => now = to;
}
