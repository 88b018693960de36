using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Map.Tapped;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>The map after a tap of what a search finds: all of it, and a way to search in the piece that is looked at.</summary>
public static class FoundMap
{
    /// <summary>Makes it; null when the drawing may not be replaced.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="own">The area that is filled; null for none.</param>
    /// <param name="here">The place that was looked around; null for none.</param>
    /// <param name="drawing">The drawing.</param>
    /// <param name="places">The areas.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static TappedMap? Of(SearchQuery query, AreaCode? own, Place? here, MapDrawing drawing, PlaceTable places, string prefix) =>
        TappedMap.Of(drawing, places, own, prefix) is { } map
            ? map with
            {
                Here = here is null ? null : MapPoint.Position(here.Point, TypedPosition.Decimals),
                Offers = MapEndpoints.To(query, prefix),
                Search = SearchLinks.ToMarked(query, TappedMap.WhereMark, TappedMap.RadiusMark, prefix),
            }
            : null;
}
