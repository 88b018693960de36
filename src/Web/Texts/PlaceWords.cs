using SocialeKaart.Geo.Places;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Texts;

/// <summary>What a place is called on a page.</summary>
public static class PlaceWords
{
    /// <summary>Its own name, which is the same in every language; "uw plek" for a position without one.</summary>
    public static string Name(Place place) => place.Name == Place.Nameless ? T("uw plek") : place.Name;
}
