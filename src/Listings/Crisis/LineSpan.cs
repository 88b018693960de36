namespace SocialeKaart.Listings.Crisis;

/// <summary>Hours of a line that are the same on days that follow each other; wall time in Amsterdam.</summary>
/// <param name="FirstDay">The first of those days.</param>
/// <param name="LastDay">The last of them; may be the same. A week has no end: "za-ma" is three days.</param>
/// <param name="From">When somebody begins to answer.</param>
/// <param name="To">When that ends, the same day.</param>
public sealed record LineSpan(DayOfWeek FirstDay, DayOfWeek LastDay, TimeOnly From, TimeOnly To)
{
    /// <summary>True for all seven days.</summary>
    public bool IsEveryDay => Days == 7;

    private int Days => (((int)LastDay - (int)FirstDay + 7) % 7) + 1;

    /// <summary>True on one of its days.</summary>
    public bool Covers(DayOfWeek day) => ((int)day - (int)FirstDay + 7) % 7 < Days;
}
