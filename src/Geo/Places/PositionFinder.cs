using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places.Names;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Places;

/// <summary>
/// The place at a position, by the simplified borders of the table: the official ones are not in the snapshot, and a resident's page asks no
/// database. They are off by some tens of metres, less than the rounding of the position, so within that of a border the buurt may be the one
/// beside it. Who must know exactly asks <see cref="Storage.IPlaceStore.AtAsync"/>, which goes by the official borders.
/// </summary>
internal sealed class PositionFinder(PlaceTable table, PlaceRows rows)
{
    /// <summary>Nearer than this to the middle of a town over the border somebody is there.</summary>
    private const double InTown = 5_000;

    private readonly Lazy<STRtree<int>> boxes = new(() =>
    {
        var tree = new STRtree<int>();
        for (var i = 0; i < rows.Areas.Length; i++)
        {
            if (rows.Areas[i].Kind != AreaKind.PlusWijk && table.Area(rows.Areas[i].Code) is { } area)
                tree.Insert(new(area.SouthWest.X, area.NorthEast.X, area.SouthWest.Y, area.NorthEast.Y), i);
        }

        tree.Build();
        return tree;
    });

    public PlaceAnswer At(Wgs84Point position, bool isMapArea)
    {
        var point = RdNew.FromWgs84(position);
        if (!RdNew.Covers(point))
            return new PlaceAnswer.Elsewhere(null);
        var here = new Place { Name = Place.Nameless, Kind = isMapArea ? PlaceKind.MapArea : PlaceKind.Position, Point = point };
        if (AreaAt(point) is { } row)
            return new PlaceAnswer.Found(table.WithAreas(here with { Name = NameOf(row) }, rows.Areas[row]));
        if (!table.IsNear(point))
            return new PlaceAnswer.Elsewhere(null);
        return new PlaceAnswer.Found(PlacesAbroad.Nearest(point, InTown) is { } town ? here with { Name = town.Name } : here);
    }

    /// <summary>The smallest area around the point; on a line that two share the lowest code.</summary>
    private int? AreaAt(RdPoint point)
    {
        var around = boxes.Value.Query(new Envelope(point.X, point.X, point.Y, point.Y))
            .Where(row => IsInside(BorderBytes.Read(rows.Areas[row].Drawn), point))
            .OrderByDescending(row => rows.Areas[row].Kind).ThenBy(row => row).ToArray();
        return around.Length > 0 ? around[0] : null;
    }

    /// <summary>"Mariarade, Heerlen", as the store says it.</summary>
    private string NameOf(int row)
    {
        var place = table.PlaceOf(row);
        var gemeente = place.Kind != PlaceKind.Gemeente && place.Gemeente is { } code ? table.Area(code)?.Name : null;
        return gemeente is null ? place.Name : $"{place.Name}, {gemeente}";
    }

    /// <summary>Even-odd over all rings, so that a hole is outside.</summary>
    private static bool IsInside(RdPoint[][] rings, RdPoint point)
    {
        var inside = false;
        foreach (var ring in rings)
        {
            for (int i = 0, j = ring.Length - 1; i < ring.Length; j = i++)
            {
                if (ring[i].Y > point.Y != ring[j].Y > point.Y
                    && point.X < ((ring[j].X - ring[i].X) * (point.Y - ring[i].Y) / (ring[j].Y - ring[i].Y)) + ring[i].X)
                    inside = !inside;
            }
        }

        return inside;
    }
}
