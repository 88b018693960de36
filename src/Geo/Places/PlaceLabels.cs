using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places.Names;

namespace SocialeKaart.Geo.Places;

/// <summary>
/// Finds for every place the shortest words that mean it and no other. A place that lies in a wider one of the same name has none of its
/// own ("Hoensbroek" is the PlusWIJk, not also the wijk), nor has one that even its wijk does not tell apart.
/// </summary>
internal sealed class PlaceLabels(PlaceTable table, PlaceNames names)
{
    private readonly ILookup<NamedPlace, string> otherNames = names.Others.ToLookup(other => other.Place, other => other.Name);

    /// <summary>The labels of all places, in no order that means anything.</summary>
    public IReadOnlyList<PlaceLabel> All() =>
        [.. names.Folded.SelectMany(OfName), .. names.Others.Select(other => other.Place).Where(place => place.Rank == NameRank.Abroad).Distinct().Select(Abroad)];

    private IEnumerable<PlaceLabel> OfName(string folded)
    {
        var all = names.All(folded);
        var plain = PlaceNames.Meant(all) is [var one] ? one : null;
        var shown = all.Where(place => PlaceName.Fold(place.Shown) == folded).ToArray();
        if (plain is not null && shown.Contains(plain))
            yield return Label(plain, plain.Shown);

        foreach (var around in shown.Where(place => place != plain).GroupBy(place => place.Gemeente))
        {
            if (around.Key is not { } gemeente || gemeente == plain?.Gemeente)
                continue;
            var widest = around.Min(place => place.Rank);
            foreach (var label in Within(gemeente, [.. around.Where(place => place.Rank == widest)]))
                yield return label;
        }
    }

    private IEnumerable<PlaceLabel> Within(AreaCode gemeente, IReadOnlyList<NamedPlace> places) => places.Count == 1
        ? Told(places[0], gemeente)
        : places.GroupBy(WijkOf).Where(wijk => wijk.Key is not null && wijk.Count() == 1).SelectMany(wijk => Told(wijk.Single(), wijk.Key!.Value));

    /// <summary>With the area around it behind the name, unless those words together are the name of something else.</summary>
    private IEnumerable<PlaceLabel> Told(NamedPlace place, AreaCode around)
    {
        var text = place.Rank == NameRank.Gemeente ? $"gemeente {place.Shown}" : $"{place.Shown}, {table.Area(around)?.Name}";
        return names.All(PlaceName.Fold(text)).Count > 0 ? [] : [Label(place, text)];
    }

    private PlaceLabel Abroad(NamedPlace place) => Label(place, PlaceNames.Meant(names.All(PlaceName.Fold(place.Shown))) is [var one] && one == place
        ? place.Shown
        : $"{place.Shown}, {PlacesAbroad.All[place.Row].CountryName}");

    private AreaCode? WijkOf(NamedPlace place) => place.Rank == NameRank.Buurt ? table.PlaceOf(place).Wijk : null;

    private PlaceLabel Label(NamedPlace place, string text) => new(text, place.Rank switch
    {
        NameRank.Gemeente => PlaceKind.Gemeente,
        NameRank.PlusWijk => PlaceKind.PlusWijk,
        NameRank.Town => PlaceKind.Town,
        NameRank.Wijk => PlaceKind.Wijk,
        NameRank.Abroad => PlaceKind.Abroad,
        _ => PlaceKind.Buurt,
    })
    {
        OtherNames = [.. otherNames[place]],
    };
}
