using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;

namespace SocialeKaart.Indexer.Searching;

/// <summary>What a day decides of a document: whether it is shown at all and how fresh it is. Worked out once per search.</summary>
internal sealed class DayRules
{
    private readonly int day;
    private readonly FreshnessLimits[] limits;
    private readonly uint[] off;

    /// <summary>The rules of a day in the Netherlands.</summary>
    public DayRules(DateOnly today)
    {
        day = today.DayNumber;
        limits = Array.ConvertAll(Enum.GetValues<ListingKind>(), kind => FreshnessRules.Limits(kind, today));
        off = Array.ConvertAll(limits, kind => (uint)kind.Off.DayNumber);
    }

    /// <summary>False for what was removed, has ended or is too old to believe. Never verified is 0, and one less is beyond every limit.</summary>
    public bool Shows(in DocumentRow row) => row.Ends >= day & (uint)(row.Verified - 1) >= off[row.Kind];

    /// <summary>How fresh something that is shown is. What is in doubt counts as stale, however lately it was checked.</summary>
    public FreshnessState Freshness(in DocumentRow row) =>
        row.Has(DocumentTraits.InDoubt) ? FreshnessState.Stale : limits[row.Kind].Of(row.Verified == 0 ? null : DateOnly.FromDayNumber(row.Verified));
}
