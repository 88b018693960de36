using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Freshness;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>Whether a search that asks for nothing special could find a document on a day.</summary>
internal sealed class FoundToday(DateOnly today)
{
    private readonly int day = today.DayNumber;
    private readonly int[] offUntil = [.. Enum.GetValues<ListingKind>().Select(kind => FreshnessRules.Limits(kind, today).Off.DayNumber)];

    /// <summary>False for what was removed or has ended, is too old to believe, or calls for volunteers.</summary>
    public bool Contains(SegmentView view, int document)
    {
        var values = view.Segment.Values;
        return view.Live.Contains(document)
            && values.Ends[document] >= day
            && (values.Verified[document] == 0 || values.Verified[document] > offUntil[values.Kind[document]])
            && !values.Traits[document].HasFlag(DocumentTraits.Calls);
    }
}
