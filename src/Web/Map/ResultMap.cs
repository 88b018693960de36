using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Map;

/// <summary>The map beside a list of results: the person's wijk, the borders around it, and a pin per card.</summary>
public static class ResultMap
{
    private const int Height = 378;
    private const double LeastMetres = 3000;
    private const double WijkenUpTo = 16_000;
    private const double BuurtenUpTo = 12_000;

    /// <summary>Draws it. Null when there is nothing to show on a map.</summary>
    public static MapDrawing? Draw(PlaceTable places, Place? where, IReadOnlyList<MapMark> marks)
    {
        var shown = Near(where, marks);
        var own = OwnArea(places, where);
        var points = shown.Select(mark => mark.Point).Concat(where is null ? [] : [where.Point]).ToList();
        if (points.Count == 0)
            return null;

        var view = MapView.Around(points, Height, LeastMetres);
        var painter = new AreaPainter(places, view);
        var pins = Pins(view, shown);
        var spots = pins.Select(pin => pin.At);
        var gemeenten = painter.Borders(painter.InView(AreaKind.Gemeente).Select(area => area.Code));
        var wijken = view.MetresAcross > WijkenUpTo ? [] : painter.InView(AreaKind.Wijk);
        var wijkBorders = painter.Borders(wijken.Select(area => area.Code));
        wijkBorders.Without(gemeenten);
        var labelled = wijken.Count > 0 ? wijken : painter.InView(AreaKind.Gemeente);
        return new()
        {
            Height = Height,
            Name = where is null ? T("Kaart. De nummers zijn dezelfde als in de lijst.") : T("Kaart bij {0}. De nummers zijn dezelfde als in de lijst.", where.Name),
            Own = own is null ? "" : painter.Fill(own.Code),
            Buurten = own is null || view.MetresAcross > BuurtenUpTo ? "" : Buurten(places, painter, own, wijkBorders).Draw(),
            Wijken = wijkBorders.Draw(),
            Gemeenten = gemeenten.Draw(),
            Labels = painter.Labels(own is null ? labelled : labelled.Append(own).DistinctBy(area => area.Name), own?.Code, where is null ? [.. spots] : [.. spots, view.Place(where.Point) with { Y = view.Place(where.Point).Y + 10 }], 7),
            Here = where is null ? null : view.Place(where.Point),
            Pins = pins,
            Scale = view.Scale(),
            Captions = Captions(places, where, own, marks.Except(shown).ToList()),
            View = view,
        };
    }

    /// <summary>The wijk that is filled: the PlusWIJk when there is one; none for a town or gemeente.</summary>
    public static AreaSummary? OwnArea(PlaceTable places, Place? where)
    {
        if (where is null || where.Kind is PlaceKind.Town or PlaceKind.Gemeente or PlaceKind.MapArea)
            return null;
        var code = where.PlusWijken.Count > 0 ? where.PlusWijken[0] : where.Wijk;
        return code is { } area ? places.Area(area) : null;
    }

    /// <summary>The pins of marks, those that would overlap drawn apart.</summary>
    public static IReadOnlyList<MapPin> Pins(MapView view, IReadOnlyList<MapMark> marks)
    {
        var feet = marks.Select(mark => view.Place(mark.Point)).ToList();
        var spots = PinPlacer.Place(feet, view.Height);
        return [.. marks.Select((mark, i) => new MapPin(spots[i], Foot(feet[i], spots[i]), mark.Number, mark.Href, Name(mark)))];
    }

    /// <summary>Borders of the buurten within an area.</summary>
    public static BorderLines Buurten(PlaceTable places, AreaPainter painter, AreaSummary own, BorderLines drawn)
    {
        var within = painter.InView(AreaKind.Buurt)
            .Where(buurt => buurt.Parent == own.Code || (own.Kind == AreaKind.PlusWijk && places.FindArea(buurt.Code)?.LiesIn(own.Code) == true));
        var lines = painter.Borders(within.Select(buurt => buurt.Code));
        lines.Without(drawn);
        return lines;
    }

    // One offer far away would shrink all the others to a heap: it is named below the map instead.
    private static List<MapMark> Near(Place? where, IReadOnlyList<MapMark> marks)
    {
        if (where is null || marks.Count < 3)
            return [.. marks];
        var distances = marks.Select(mark => mark.Point.DistanceTo(where.Point)).Order().ToList();
        var limit = Math.Max(LeastMetres, 2.5 * distances[distances.Count / 2]);
        return [.. marks.Where(mark => mark.Point.DistanceTo(where.Point) <= limit)];
    }

    private static List<string> Captions(PlaceTable places, Place? where, AreaSummary? own, List<MapMark> far)
    {
        List<string> captions = [];
        if (own is not null)
            captions.Add(T("Geel is {0}.", own.Name));
        if (where is not null)
        {
            captions.Add(where.Kind switch
            {
                PlaceKind.Position => T("De witte stip bent u."),
                PlaceKind.MapArea => T("De witte stip is het midden van het gebied waar u naar keek."),
                _ => T("De witte stip is het midden van {0}.", where.Name),
            });
        }

        if (far.Count > 0)
            captions.Add(T("Verder weg: nummer {0}.", Texts.Sentence.List([.. far.Select(mark => $"{mark.Number}")])));
        if (places.Edition?.IsSketch == true)
            captions.Add(SketchCaption);
        return captions;
    }

    /// <summary>Said below every map that shows sketched borders.</summary>
    public static string SketchCaption => T("De grenzen zijn voorbeeldgrenzen.");

    private static MapSpot? Foot(MapSpot foot, MapSpot pin) =>
        Math.Abs(foot.X - pin.X) + Math.Abs(foot.Y - pin.Y) > 8 ? foot : null;

    private static string Name(MapMark mark) => mark.Number is { } number ? T("Nummer {0}: {1}", number, mark.Title) : mark.Title;
}
