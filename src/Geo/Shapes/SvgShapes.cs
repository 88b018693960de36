using System.Globalization;
using System.Text;
using System.Xml;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Shapes;

/// <summary>Areas as an SVG drawing that stands by itself: a path per area with its name as title, north up, fitted to the box around all.</summary>
public static class SvgShapes
{
    private const double Margin = 0.03;

    /// <summary>The path data of an outline: <paramref name="unitsPerMetre"/> units a metre, <paramref name="northWest"/> at 0,0. Fill with evenodd.</summary>
    public static string Path(AreaOutline outline, RdPoint northWest, double unitsPerMetre)
    {
        var path = new SvgPath();
        foreach (var ring in outline.Rings)
            path.Ring(Spots(ring, northWest, unitsPerMetre));
        return path.ToString();
    }

    /// <summary>
    /// Writes the drawing, <paramref name="width"/> units wide. The <paramref name="own"/> areas are filled, the others are lines over and
    /// around them; areas without a border are left out.
    /// </summary>
    public static void Write(
        IReadOnlyList<(AreaSummary Area, AreaOutline Outline)> areas, Func<AreaSummary, bool> own, int width, Stream to)
    {
        if (new AreaOutline([.. areas.SelectMany(area => area.Outline.Rings)]).Box is not var (southWest, northEast))
            (southWest, northEast) = (default, new(1, 1));
        var margin = Math.Max(northEast.X - southWest.X, northEast.Y - southWest.Y) * Margin;
        var northWest = new RdPoint(southWest.X - margin, northEast.Y + margin);
        var scale = width / (northEast.X - southWest.X + (2 * margin));
        var height = (int)Math.Ceiling((northEast.Y - southWest.Y + (2 * margin)) * scale);

        using var svg = XmlWriter.Create(to, new() { Indent = true, Encoding = new UTF8Encoding(false) });
        svg.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        svg.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        svg.WriteAttributeString("stroke-linejoin", "round");
        svg.WriteAttributeString("fill-rule", "evenodd");
        foreach (var (area, outline) in areas.OrderByDescending(area => own(area.Area)))
            WriteArea(svg, area, Path(outline, northWest, scale), own(area));
        svg.WriteEndElement();
    }

    private static void WriteArea(XmlWriter svg, AreaSummary area, string path, bool isOwn)
    {
        if (path.Length == 0)
            return;

        svg.WriteStartElement("path");
        svg.WriteAttributeString("id", area.Code.Value);
        svg.WriteAttributeString("fill", isOwn ? "#f6dfa4" : "none");
        svg.WriteAttributeString("stroke", isOwn ? "#4a3500" : "#767676");
        svg.WriteAttributeString("stroke-width", isOwn ? "2" : "1");
        svg.WriteAttributeString("d", path);
        svg.WriteElementString("title", $"{area.Name} ({area.Code})");
        svg.WriteEndElement();
    }

    /// <summary>The points on the drawing, those that fall on one unit once, the first not again at the end.</summary>
    private static List<(int X, int Y)> Spots(RdPoint[] ring, RdPoint northWest, double unitsPerMetre)
    {
        var spots = new List<(int X, int Y)>();
        foreach (var point in ring)
        {
            var spot = ((int)Math.Round((point.X - northWest.X) * unitsPerMetre), (int)Math.Round((northWest.Y - point.Y) * unitsPerMetre));
            if (spots.Count == 0 || spots[^1] != spot)
                spots.Add(spot);
        }

        if (spots.Count > 1 && spots[0] == spots[^1])
            spots.RemoveAt(spots.Count - 1);
        return spots;
    }
}
