using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// Makes the wijken that buurten name by code and name but that have no row of their own, by joining those buurten. Happens when a file
/// pairs the buurten of one year with the wijken of another.
/// </summary>
internal static class MissingWijken
{
    public static IReadOnlyList<ReadArea> Of(IReadOnlyCollection<ReadArea> areas)
    {
        var present = areas.Select(read => read.Area.Code).ToHashSet();
        return
        [
            .. areas
                .Where(read => read.Area is { Kind: AreaKind.Buurt, Parent: { } wijk } && read.WijkName is not null && !present.Contains(wijk))
                .GroupBy(read => read.Area.Parent!.Value)
                .Where(wijk => wijk.Key.Value.Length == 8 && present.Contains(new($"GM{wijk.Key.Value[2..6]}")))
                .OrderBy(wijk => wijk.Key)
                .Select(wijk => Join(wijk.Key, [.. wijk])),
        ];
    }

    private static ReadArea Join(AreaCode code, ReadArea[] buurten)
    {
        var factory = AreaBytes.Services.CreateGeometryFactory(AreaBytes.Srid);
        var (border, _) = BorderRepair.Of(OverlayNGRobust.Union(factory.BuildGeometry(buurten.Select(buurt => (Geometry)buurt.Area.Outline))));
        var inside = border.InteriorPoint;
        var inhabitants = buurten.Any(buurt => buurt.Area.Inhabitants is not null) ? buurten.Sum(buurt => buurt.Area.Inhabitants ?? 0) : (int?)null;
        var area = new Area(
            code, buurten[0].WijkName!, AreaKind.Wijk, new($"GM{code.Value[2..6]}"), border, new(inside.X, inside.Y), inhabitants,
            buurten.All(buurt => buurt.Area.IsWater));
        return new(area, buurten[0].Origin, null, null);
    }
}
