using NetTopologySuite.Algorithm.Hull;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Triangulate;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Sketch;

/// <summary>
/// Draws borders for the demo region out of middle points alone: every buurt is the land nearest to its point (a Voronoi cell), cut off
/// a little beyond the outermost points; wijken and gemeenten are their buurten together. The same points give the same borders.
/// </summary>
public static class BorderSketch
{
    /// <summary>How far the region reaches beyond its outermost points, in metres.</summary>
    private const double Margin = 900;

    /// <summary>How tightly the region follows its points: 0 is as tight as can be, 1 a rubber band around all.</summary>
    private const double HullRatio = 0.2;

    /// <summary>Two buurten on one rounded point are drawn this far apart, in metres.</summary>
    private const double Apart = 40;

    private const double GoldenAngle = 2.399963229728653;

    /// <summary>All overlays snap to centimetres: neighbours then keep the very same corners.</summary>
    private static readonly PrecisionModel Centimetres = new(100);

    /// <summary>The areas: gemeenten, wijken and buurten. Every buurt holds its point.</summary>
    /// <param name="buurten">At least one; every code once.</param>
    public static IReadOnlyList<Area> Draw(IReadOnlyList<SketchBuurt> buurten)
    {
        var placed = Placed(buurten);
        var cells = Cells(placed);
        var drawn = placed.Select(pair => (pair.Buurt, pair.At, Cell: cells[Key(pair.At)])).ToArray();

        var areas = new List<Area>();
        foreach (var gemeente in drawn.GroupBy(part => part.Buurt.Gemeente).OrderBy(group => group.Key))
            areas.Add(Joined(gemeente.Key, gemeente.First().Buurt.GemeenteName, AreaKind.Gemeente, null, [.. gemeente.Select(part => (part.Buurt, part.Cell))]));
        foreach (var wijk in drawn.GroupBy(part => part.Buurt.Wijk).OrderBy(group => group.Key))
            areas.Add(Joined(wijk.Key, wijk.First().Buurt.WijkName, AreaKind.Wijk, wijk.First().Buurt.Gemeente, [.. wijk.Select(part => (part.Buurt, part.Cell))]));
        foreach (var (buurt, at, cell) in drawn)
            areas.Add(new(buurt.Code, buurt.Name, AreaKind.Buurt, buurt.Wijk, Multi(cell), at, buurt.Inhabitants, false));
        return areas;
    }

    /// <summary>By code, each on a point of its own.</summary>
    private static List<(SketchBuurt Buurt, RdPoint At)> Placed(IReadOnlyList<SketchBuurt> buurten)
    {
        var taken = new HashSet<(double, double)>();
        var placed = new List<(SketchBuurt, RdPoint)>();
        foreach (var buurt in buurten.OrderBy(buurt => buurt.Code))
        {
            var at = Rounded(buurt.Point);
            for (var turn = 1; !taken.Add(Key(at)); turn++)
            {
                var (sine, cosine) = Math.SinCos(turn * GoldenAngle);
                at = Rounded(new(buurt.Point.X + (Apart * cosine), buurt.Point.Y + (Apart * sine)));
            }

            placed.Add((buurt, at));
        }

        return placed;
    }

    private static Dictionary<(double, double), Geometry> Cells(List<(SketchBuurt Buurt, RdPoint At)> placed)
    {
        var factory = new GeometryFactory();
        var sites = placed.Select(pair => new Coordinate(pair.At.X, pair.At.Y)).ToArray();
        var points = factory.CreateMultiPointFromCoords(sites);
        var region = (sites.Length < 4 ? points.ConvexHull() : ConcaveHull.ConcaveHullByLengthRatio(points, HullRatio)).Buffer(Margin, 3);
        if (sites.Length == 1)
            return new() { [Key(placed[0].At)] = region };

        var box = region.EnvelopeInternal.Copy();
        box.ExpandBy(Margin);
        var voronoi = new VoronoiDiagramBuilder { ClipEnvelope = box };
        voronoi.SetSites(sites);
        var cells = new Dictionary<(double, double), Geometry>();
        foreach (var cell in voronoi.GetDiagram(factory).Geometries)
        {
            var site = (Coordinate)cell.UserData;
            cells[(site.X, site.Y)] = OverlayNG.Overlay(cell, region, SpatialFunction.Intersection, Centimetres);
        }

        return cells;
    }

    private static Area Joined(AreaCode code, string name, AreaKind kind, AreaCode? parent, (SketchBuurt Buurt, Geometry Cell)[] parts)
    {
        var factory = new GeometryFactory();
        var border = Multi(UnaryUnionNG.Union(factory.BuildGeometry(parts.Select(part => part.Cell)), Centimetres));
        var inside = border.InteriorPoint;
        var inhabitants = parts.Any(part => part.Buurt.Inhabitants is not null) ? parts.Sum(part => part.Buurt.Inhabitants ?? 0) : (int?)null;
        return new(code, name, kind, parent, border, new(inside.X, inside.Y), inhabitants, false);
    }

    private static MultiPolygon Multi(Geometry shape)
    {
        var factory = AreaBytes.Services.CreateGeometryFactory(AreaBytes.Srid);
        var polygons = Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).OfType<Polygon>().Where(polygon => !polygon.IsEmpty);
        return factory.CreateMultiPolygon([.. polygons]);
    }

    private static RdPoint Rounded(RdPoint point) => new(Math.Round(point.X, 2), Math.Round(point.Y, 2));

    private static (double, double) Key(RdPoint point) => (point.X, point.Y);
}
