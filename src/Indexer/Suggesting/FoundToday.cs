using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>Whether a search that asks for nothing special could find a document on a day.</summary>
internal sealed class FoundToday(DateOnly today)
{
    private readonly DayRules day = new(today);

    /// <summary>False for what is not shown that day, and for calls for volunteers.</summary>
    public bool Contains(SegmentView view, int document)
    {
        ref readonly var row = ref view.Segment.Values.Rows[document];
        return view.Live.Contains(document) && day.Shows(row) && !row.Has(DocumentTraits.Calls);
    }
}
