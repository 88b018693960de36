using SocialeKaart.Geo.Places;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What one types to mean exactly one place: its name, or its code when that name means another place too.</summary>
public static class TypedPlace
{
    /// <summary>Says it.</summary>
    public static string Of(Place place, PlaceTable places) =>
        places.Find(place.Name) is PlaceAnswer.Found { Place: var found } && IsSame(found, place) ? place.Name : Code(place);

    // Not by name: a choice is called "Centrum, Heerlen" and leads to "Centrum".
    private static bool IsSame(Place found, Place place) =>
        found.Kind == place.Kind && found.Point == place.Point && found.Buurt == place.Buurt && found.Wijk == place.Wijk && found.Gemeente == place.Gemeente;

    private static string Code(Place place) => (place.Kind switch
    {
        PlaceKind.Buurt => place.Buurt,
        PlaceKind.Wijk => place.Wijk,
        PlaceKind.Gemeente => place.Gemeente,
        PlaceKind.PlusWijk when place.PlusWijken.Count > 0 => place.PlusWijken[0],
        _ => null,
    })?.Value ?? place.Name;
}
