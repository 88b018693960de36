using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places;

/// <summary>Names the area around a point, out of areas in memory.</summary>
internal sealed class AreaLocator
{
    /// <summary>
    /// A point nearer than a millimetre to a border lies on it and belongs to the lowest code. Without this slack a point on a side, which is
    /// never exactly on it in binary fractions, would belong to either neighbour or to none, by chance.
    /// </summary>
    public const double BorderSlack = 0.001;

    private readonly STRtree<(AreaCode Code, Geometry Outline)> tree = new();

    public AreaLocator(IEnumerable<(AreaCode Code, Geometry Outline)> areas)
    {
        foreach (var area in areas)
            tree.Insert(area.Outline.EnvelopeInternal, area);
        tree.Build();
    }

    /// <summary>The area around the point, on a border the lowest code; null outside all.</summary>
    public AreaCode? At(RdPoint point)
    {
        var box = new Envelope(point.X, point.X, point.Y, point.Y);
        box.ExpandBy(BorderSlack);
        AreaCode? lowest = null;
        foreach (var (code, outline) in tree.Query(box))
        {
            if ((lowest is null || code < lowest) && IsAt(outline, point))
                lowest = code;
        }

        return lowest;
    }

    /// <summary>The one rule of "in": inside, or within <see cref="BorderSlack"/> of it.</summary>
    public static bool IsAt(Geometry outline, RdPoint point) => IsWithin(outline, point, BorderSlack);

    /// <summary>The one rule of "near": the point lies in the area, or no more than so many metres from its border.</summary>
    public static bool IsWithin(Geometry outline, RdPoint point, double metres) =>
        outline.IsWithinDistance(outline.Factory.CreatePoint(new Coordinate(point.X, point.Y)), metres);
}
