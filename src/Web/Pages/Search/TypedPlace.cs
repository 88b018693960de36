using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>
/// What one types to mean exactly one place: its name; when that name means another place too, with its gemeente behind it or its kind before
/// it; and its code when all of those do.
/// </summary>
public static class TypedPlace
{
    /// <summary>Says it.</summary>
    public static string Of(Place place, PlaceTable places) =>
        Words(place, places).FirstOrDefault(words => places.Find(words) is PlaceAnswer.Found { Place: var found, InsteadOf: null } && IsSame(found, place))
        ?? place.Area?.Value ?? place.Name;

    private static IEnumerable<string> Words(Place place, PlaceTable places)
    {
        yield return place.Name;
        if (place.Area is not { } code || places.Area(code) is not { } area)
            yield break;
        if (place.Gemeente is { } around && around != code)
            yield return $"{area.Name}, {places.Area(around)?.Name}";
        if (area.Kind is AreaKind.Wijk or AreaKind.Buurt or AreaKind.Gemeente)
            yield return $"{AreaKindWords.Of(area.Kind)} {area.Name}";
    }

    // Not by name: a choice is called "Centrum, Heerlen" and leads to "Centrum".
    private static bool IsSame(Place found, Place place) =>
        found.Kind == place.Kind && found.Point == place.Point && found.Buurt == place.Buurt && found.Wijk == place.Wijk && found.Gemeente == place.Gemeente;
}
