using SocialeKaart.Geo.Places;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What one types to mean exactly one place: its name, or its code when that name means another place too.</summary>
public static class TypedPlace
{
    /// <summary>Says it.</summary>
    public static string Of(Place place, PlaceTable places) =>
        places.Find(place.Name) is PlaceAnswer.Found { Place: var found } && found == place ? place.Name : Code(place);

    private static string Code(Place place) => (place.Kind switch
    {
        PlaceKind.Buurt => place.Buurt,
        PlaceKind.Wijk => place.Wijk,
        PlaceKind.Gemeente => place.Gemeente,
        PlaceKind.PlusWijk when place.PlusWijken.Count > 0 => place.PlusWijken[0],
        _ => null,
    })?.Value ?? place.Name;
}
