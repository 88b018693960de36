using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Map;

/// <summary>The small map on the page of a listing: one pin in its wijk.</summary>
public static class ListingMap
{
    private const int Height = 260;
    private const double MetresAcross = 2800;

    // What fits between the pin in the middle and the edge.
    private const int LongestLabel = 19;

    /// <summary>Draws it.</summary>
    /// <param name="places">The borders.</param>
    /// <param name="point">RD New; with a hidden address the middle of the wijk.</param>
    /// <param name="wijk">The wijk it lies in; null just over the border.</param>
    /// <param name="title">What stands beside the pin.</param>
    /// <param name="isExact">False hides the pin: only the wijk is shown.</param>
    public static MapDrawing Draw(PlaceTable places, RdPoint point, AreaCode? wijk, string title, bool isExact)
    {
        var view = MapView.Around([point], Height, isExact ? MetresAcross : MetresAcross * 2);
        var painter = new AreaPainter(places, view);
        var own = wijk is { } code ? places.Area(code) : null;
        var gemeenten = painter.Borders(painter.InView(AreaKind.Gemeente).Select(area => area.Code));
        var wijken = painter.Borders(painter.InView(AreaKind.Wijk).Select(area => area.Code));
        wijken.Without(gemeenten);
        var spot = view.Place(point);
        return new()
        {
            Height = Height,
            Name = (isExact, own) switch
            {
                (false, _) => T("Kaart van {0}. Het adres staat er niet op.", own?.Name ?? title),
                (_, null) => T("Kaart: {0}.", title),
                _ => T("Kaart: {0} in {1}.", title, own.Name),
            },
            Own = own is null ? "" : painter.Fill(own.Code),
            Buurten = own is null ? "" : ResultMap.Buurten(places, painter, own, wijken).Draw(),
            Wijken = wijken.Draw(),
            Gemeenten = gemeenten.Draw(),
            Labels = isExact ? [] : painter.Labels(painter.InView(AreaKind.Wijk), own?.Code, [], 4),
            Pins = isExact ? [new(spot, null, null, null, title, title.Length <= LongestLabel ? title : "")] : [],
            Scale = view.Scale(),
            View = view,
            Captions = places.Edition?.IsSketch == true ? [ResultMap.SketchCaption] : [],
        };
    }
}
