using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Places;

/// <summary>
/// Finds for every place the shortest words that mean it and no other. A place that lies in a wider one of the same name has none of its
/// own ("Hoensbroek" is the PlusWIJk, not also the wijk), nor has one that even its wijk does not tell apart.
/// </summary>
internal sealed class PlaceLabels(PlaceTable table, PlaceRows rows, PlaceNames names)
{
    /// <summary>The labels of all places, in no order that means anything.</summary>
    public IReadOnlyList<PlaceLabel> All() => [.. names.Folded.SelectMany(OfName)];

    private IEnumerable<PlaceLabel> OfName(string folded)
    {
        var all = names.All(folded);
        var (first, shown) = (PlaceNames.First(all), all.Where(place => PlaceName.Fold(place.Shown) == folded).ToArray());
        var plain = first.Count == 1 ? first[0] : null;
        if (plain is not null && shown.Contains(plain))
            yield return Label(plain, plain.Shown);

        var taken = plain is null ? null : GemeenteOf(plain);
        foreach (var around in shown.Where(place => place != plain).GroupBy(GemeenteOf))
        {
            if (around.Key is not { } gemeente || gemeente == taken)
                continue;
            foreach (var label in Within(gemeente, PlaceNames.First(around)))
                yield return label;
        }
    }

    private IEnumerable<PlaceLabel> Within(AreaCode gemeente, IReadOnlyList<NamedPlace> places) => places.Count == 1
        ? Told(places[0], gemeente)
        : places.GroupBy(WijkOf).Where(wijk => wijk.Key is not null && wijk.Count() == 1).SelectMany(wijk => Told(wijk.Single(), wijk.Key!.Value));

    /// <summary>With the area around it behind the name, unless those words together are the name of something else.</summary>
    private IEnumerable<PlaceLabel> Told(NamedPlace place, AreaCode around)
    {
        var text = $"{place.Shown}, {table.Area(around)?.Name}";
        return names.All(PlaceName.Fold(text)).Count > 0 ? [] : [Label(place, text)];
    }

    private AreaCode? GemeenteOf(NamedPlace place) =>
        place.Rank == NameRank.Town ? rows.Towns[place.Row].Gemeente : Above(place.Row, AreaKind.Gemeente);

    private AreaCode? WijkOf(NamedPlace place) => place.Rank == NameRank.Buurt ? Above(place.Row, AreaKind.Wijk) : null;

    private AreaCode? Above(int area, AreaKind kind)
    {
        for (int? at = area; at is { } row; at = rows.Areas[row].Parent is { } parent ? table.IndexOf(parent) : null)
        {
            if (rows.Areas[row].Kind == kind)
                return rows.Areas[row].Code;
        }

        return null;
    }

    private static PlaceLabel Label(NamedPlace place, string text) => new(text, place.Rank switch
    {
        NameRank.Gemeente => PlaceKind.Gemeente,
        NameRank.PlusWijk => PlaceKind.PlusWijk,
        NameRank.Town => PlaceKind.Town,
        NameRank.Wijk => PlaceKind.Wijk,
        _ => PlaceKind.Buurt,
    });
}
