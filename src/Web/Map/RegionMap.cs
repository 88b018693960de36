using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Map;

/// <summary>The map of the whole work area on the home page, with the numbers of the PlusWIJken.</summary>
public static class RegionMap
{
    /// <summary>Draws it. Null before areas were imported, and for a work area too large for one look (the whole country).</summary>
    public static MapDrawing? Draw(PlaceTable places, IReadOnlyList<AreaSummary> wijken)
    {
        var gemeenten = places.Areas(AreaKind.Gemeente);
        if (gemeenten.Count is 0 or > 60)
            return null;

        var view = MapView.Of(
            new RdPoint(gemeenten.Min(area => area.SouthWest.X), gemeenten.Min(area => area.SouthWest.Y)),
            new RdPoint(gemeenten.Max(area => area.NorthEast.X), gemeenten.Max(area => area.NorthEast.Y)));
        var painter = new AreaPainter(places, view);
        var spots = wijken.Select(wijk => view.Place(wijk.Centre)).ToList();
        return new()
        {
            Height = view.Height,
            Name = T("Kaart van het gebied met de wijken uit de lijst."),
            Land = string.Concat(gemeenten.Select(area => painter.Fill(area.Code))),
            Gemeenten = painter.Borders(gemeenten.Select(area => area.Code)).Draw(),
            Pins = [.. wijken.Select((wijk, i) => new MapPin(spots[i], null, i + 1, null, wijk.Name))],
            Captions = places.Edition?.IsSketch == true ? [ResultMap.SketchCaption] : [],
        };
    }
}
