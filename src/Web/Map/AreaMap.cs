using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Map;

/// <summary>The map of one gemeente, wijk or PlusWIJk: all of it, what borders on it, and a pin for what one can go to.</summary>
public static class AreaMap
{
    private const int Height = 378;
    private const int MostLabels = 7;

    // A wijk of one street is not blown up to fill the map.
    private const double LeastMetres = 1_500;

    /// <summary>Draws it.</summary>
    /// <param name="places">The borders.</param>
    /// <param name="area">What it is of.</param>
    /// <param name="marks">What is pinned; nothing whose address is hidden.</param>
    public static MapDrawing Draw(PlaceTable places, AreaSummary area, IReadOnlyList<MapMark> marks)
    {
        var view = MapView.Around([area.SouthWest, area.NorthEast, .. marks.Select(mark => mark.Point)], Height, LeastMetres);
        var painter = new AreaPainter(places, view);
        var pins = ResultMap.Pins(view, marks);
        var gemeenten = painter.Borders(painter.InView(AreaKind.Gemeente).Select(other => other.Code));
        var wijken = painter.InView(AreaKind.Wijk);
        var wijkBorders = painter.Borders(wijken.Select(wijk => wijk.Code));
        wijkBorders.Without(gemeenten);
        return new()
        {
            Height = Height,
            Name = marks.Count > 0 ? T("Kaart van {0}. De nummers zijn dezelfde als in de tekst.", area.Name) : T("Kaart van {0}.", area.Name),
            Own = painter.Fill(area.Code),
            Buurten = area.Kind == AreaKind.Gemeente ? "" : ResultMap.Buurten(places, painter, area, wijkBorders).Draw(),
            Wijken = wijkBorders.Draw(),
            Gemeenten = gemeenten.Draw(),
            Labels = painter.Labels(wijken.Prepend(area).DistinctBy(other => other.Name), area.Code, [.. pins.Select(pin => pin.At)], MostLabels),
            Pins = pins,
            Scale = view.Scale(),
            View = view,
            Captions = [T("Geel is {0}.", area.Name), .. places.Edition?.IsSketch == true ? [ResultMap.SketchCaption] : Array.Empty<string>()],
        };
    }
}
