using System.Runtime.CompilerServices;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Indexer.Suggesting;

/// <summary>Places by the beginning of any word of their name, or of what else people call them; shown is always the name on the map.</summary>
internal sealed class PlaceSuggestions
{
    // A place may be found by several of its names.
    private const int Spare = 3;
    private const int LaterWord = 1 << 20;
    private const int OtherName = 1 << 16;
    private const int OneKind = 1 << 10;

    private static readonly ConditionalWeakTable<PlaceTable, Lazy<PlaceSuggestions>> Made = [];

    private readonly List<PlaceLabel> labels = [];
    private readonly WordPrefixes names;

    /// <summary>Reads all names of a table: about a tenth of a second for the whole country.</summary>
    private PlaceSuggestions(PlaceTable table)
    {
        var building = new WordPrefixesBuilder();
        foreach (var label in table.Labels)
        {
            foreach (var name in label.OtherNames.Prepend(label.Text))
            {
                building.Add(name);
                labels.Add(label);
            }
        }

        names = building.Build();
    }

    /// <summary>The places of a table: read by whoever asks first, and kept as long as it.</summary>
    public static PlaceSuggestions Of(PlaceTable table) => Made.GetValue(table, static t => new(() => new PlaceSuggestions(t))).Value;

    /// <summary>True when nobody needs to wait for them any more.</summary>
    public static bool AreReady(PlaceTable table) => Made.TryGetValue(table, out var places) && places.IsValueCreated;

    /// <summary>
    /// The best so many: first word before later words, wide before narrow, own name before other names, short before long. One slip of the
    /// finger is forgiven when nothing begins so.
    /// </summary>
    public IReadOnlyList<Suggestion> BeginningWith(ReadOnlySpan<char> typed, int most)
    {
        var best = new BestNames(most * Spare);
        var (from, to) = names.Range(typed);
        for (var entry = from; entry < to; entry++)
            Offer(entry, best);
        if (from == to && typed.Length >= SlightTypo.Shortest)
            Resembling(typed, best);

        var found = new List<PlaceLabel>(most);
        foreach (var name in best.Sorted)
        {
            if (found.Count < most && !found.Contains(labels[name.Text]))
                found.Add(labels[name.Text]);
        }

        return found.ConvertAll(label => new Suggestion(SuggestionKind.Place, label.Text) { Place = label.Kind });
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
            PlaceKind.Buurt => 4,
            _ => 5,
        };
        var isOther = text > 0 && ReferenceEquals(labels[text - 1], labels[text]);
        var rank = (names.IsFirst(entry) ? 0 : LaterWord) + (isOther ? OtherName : 0) + (kind * OneKind) + Math.Min(names.LengthOf(entry), OneKind - 1);
        if (!best.Refuses(rank))
            best.Offer(new FoundName(rank, names, text, View: 0, Document: text, IsShared: false));
    }
}
