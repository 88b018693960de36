namespace SocialeKaart.Listings.Freshness;

/// <summary>
/// The days on which a listing verified on or before them changes state, for one kind as seen on one day. The index asks for them once
/// per search and compares dates per listing.
/// </summary>
/// <param name="Ask">Verified on or before this day: ask.</param>
/// <param name="Stale">Verified on or before this day: stale.</param>
/// <param name="Off">Verified on or before this day: off.</param>
public readonly record struct FreshnessLimits(DateOnly Ask, DateOnly Stale, DateOnly Off)
{
    /// <summary>The state of a listing verified on a day; never verified counts as stale, so that a new import is shown, low.</summary>
    public FreshnessState Of(DateOnly? verifiedOn) => verifiedOn switch
    {
        null => FreshnessState.Stale,
        { } day when day <= Off => FreshnessState.Off,
        { } day when day <= Stale => FreshnessState.Stale,
        { } day when day <= Ask => FreshnessState.Ask,
        _ => FreshnessState.Fresh,
    };
}
