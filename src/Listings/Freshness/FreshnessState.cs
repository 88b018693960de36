namespace SocialeKaart.Listings.Freshness;

/// <summary>How far a listing can still be believed.</summary>
public enum FreshnessState
{
    /// <summary>Checked not long ago.</summary>
    Fresh,

    /// <summary>Time to ask the organisation; shown as before.</summary>
    Ask,

    /// <summary>Asked and not answered, or never checked: sinks, and its page says so.</summary>
    Stale,

    /// <summary>Too old to show. Hidden, never deleted.</summary>
    Off,
}
