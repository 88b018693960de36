using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places.Names;

namespace SocialeKaart.Geo.Places;

/// <summary>Places of one name, told apart: with the gemeente behind, then with the wijk, and with the code when even that is the same.</summary>
internal sealed class PlaceChoices(PlaceTable table, PlaceRows rows)
{
    private const int Most = 50;

    /// <summary>At least two places, those of the work area first, then by name.</summary>
    public Place[] Of(IReadOnlyList<NamedPlace> named)
    {
        var places = named.Select(table.PlaceOf).ToArray();
        var byGemeente = Labels(named, places, (_, place) => place.Gemeente);
        var byWijk = Labels(named, places, (_, place) => place.Wijk ?? place.Gemeente);
        var byCode = named.Select((one, i) => one.IsArea ? $"{places[i].Name}, {rows.Areas[one.Row].Code}" : byGemeente[i]).ToArray();

        var labels = ((string[][])[byGemeente, byWijk, byCode]).Select(all => (All: all, Counts: all.CountBy(label => label).ToDictionary())).ToArray();
        var told = places.Select((place, i) => place with { Name = labels.FirstOrDefault(label => label.Counts[label.All[i]] == 1, labels[^1]).All[i] });
        return
        [
            .. told.OrderBy(place => place.Kind == PlaceKind.Abroad)
                .ThenBy(place => PlaceName.Fold(place.Name), StringComparer.Ordinal)
                .ThenBy(place => place.Point.X).ThenBy(place => place.Point.Y).Take(Most),
        ];
    }

    private string[] Labels(IReadOnlyList<NamedPlace> named, Place[] places, Func<NamedPlace, Place, AreaCode?> around) =>
    [
        .. places.Select((place, i) => place.Kind switch
        {
            PlaceKind.Abroad => $"{place.Name}, {PlacesAbroad.All[named[i].Row].CountryName}",
            PlaceKind.Gemeente => $"gemeente {place.Name}",
            _ => around(named[i], place) is { } code && table.Area(code) is { } area ? $"{place.Name}, {area.Name}" : place.Name,
        }),
    ];
}
