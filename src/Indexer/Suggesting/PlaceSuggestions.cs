using SocialeKaart.Geo.Places;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>Places by the beginning of any word of their name.</summary>
internal sealed class PlaceSuggestions
{
    private const int LaterWord = 1 << 20;
    private const int OneKind = 1 << 10;

    private readonly IReadOnlyList<PlaceLabel> labels;
    private readonly WordPrefixes names;

    /// <summary>Knows the places of a table.</summary>
    public PlaceSuggestions(PlaceTable table)
    {
        labels = table.Labels;
        var building = new WordPrefixesBuilder();
        foreach (var label in labels)
            building.Add(label.Text);
        names = building.Build();
    }

    /// <summary>
    /// The best so many: first word before later words, wide before narrow, short before long. One slip of the finger is forgiven when
    /// nothing begins so.
    /// </summary>
    public IReadOnlyList<Suggestion> BeginningWith(ReadOnlySpan<char> typed, int most)
    {
        var best = new BestNames(most);
        var (from, to) = names.Range(typed);
        for (var entry = from; entry < to; entry++)
            Offer(entry, best);
        if (from == to && typed.Length >= SlightTypo.Shortest)
            Resembling(typed, best);

        var found = new Suggestion[best.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = new(SuggestionKind.Place, labels[best.Sorted[i].Text].Text) { Place = labels[best.Sorted[i].Text].Kind };
        return found;
    }

    private void Resembling(ReadOnlySpan<char> typed, BestNames best)
    {
        var (from, to) = names.Range(typed[..1]);
        for (var entry = from; entry < to; entry++)
        {
            if (SlightTypo.Begins(names.From(entry), typed))
                Offer(entry, best);
        }
    }

    private void Offer(int entry, BestNames best)
    {
        var text = names.TextOf(entry);
        var kind = labels[text].Kind switch
        {
            PlaceKind.Gemeente => 0,
            PlaceKind.PlusWijk => 1,
            PlaceKind.Town => 2,
            PlaceKind.Wijk => 3,
            _ => 4,
        };
        var rank = (names.IsFirst(entry) ? 0 : LaterWord) + (kind * OneKind) + Math.Min(names.LengthOf(entry), OneKind - 1);
        if (!best.Refuses(rank))
            best.Offer(new FoundName(rank, names, text, View: 0, Document: text, IsShared: false));
    }
}
