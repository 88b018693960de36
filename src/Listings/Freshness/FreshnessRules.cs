using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Listings.Freshness;

/// <summary>
/// When a listing must be checked again. What changes often is asked often; a scheme (regeling) has new amounts in January and July.
/// Computed when asked, never stored: a day passes without anybody saving anything.
/// </summary>
public static class FreshnessRules
{
    /// <summary>The state of a listing on a day.</summary>
    public static FreshnessState StateOf(ListingKind kind, DateOnly? verifiedOn, DateOnly today) => Limits(kind, today).Of(verifiedOn);

    /// <summary>The limits of a kind as seen on a day.</summary>
    public static FreshnessLimits Limits(ListingKind kind, DateOnly today) => kind switch
    {
        ListingKind.Activiteit or ListingKind.Vrijwilligers => Months(today, 4, 6, 9),
        ListingKind.Regeling => HalfYears(today),
        _ => Months(today, 6, 9, 12),
    };

    private static FreshnessLimits Months(DateOnly today, int ask, int stale, int off) =>
        new(today.AddMonths(-ask), today.AddMonths(-stale), today.AddMonths(-off));

    /// <summary>One January or July passed: ask. Two: stale. Three: off.</summary>
    private static FreshnessLimits HalfYears(DateOnly today)
    {
        var turn = new DateOnly(today.Year, today.Month < 7 ? 1 : 7, 1);
        var ask = turn.AddDays(-1);
        return new(ask, turn.AddMonths(-6).AddDays(-1), turn.AddMonths(-12).AddDays(-1));
    }
}
