using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Map.Tapped;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>The map after a tap beside a list of results: all that was found, and a way to search in the piece that is looked at.</summary>
public static class FoundMap
{
    /// <summary>Makes it; null when the drawing may not be replaced.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="around">The place that was looked around; null for none.</param>
    /// <param name="drawing">The drawing.</param>
    /// <param name="places">The areas.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static TappedMap? Of(SearchQuery query, Place? around, MapDrawing drawing, PlaceTable places, string prefix) =>
        TappedMap.Of(drawing, places, ResultMap.OwnArea(places, around)?.Code, prefix) is { } map
            ? map with
            {
                Here = around is null ? null : MapPoint.Position(around.Point, TypedPosition.Decimals),
                Offers = MapEndpoints.To(query, prefix),
                Search = SearchLinks.ToMarked(query, TappedMap.WhereMark, TappedMap.RadiusMark, prefix),
            }
            : null;
}
