using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places;

/// <summary>Makes the summaries of a table's areas: names for people, boxes around the borders.</summary>
internal static class AreaSummaries
{
    public static AreaSummary[] Of(IReadOnlyList<AreaRow> areas)
    {
        var bare = areas.Select(Bare).ToArray();
        var twice = areas.Select((area, i) => (area, i)).Where(pair => pair.area.Kind == AreaKind.Gemeente)
            .GroupBy(pair => PlaceName.Fold(bare[pair.i])).Where(same => same.Count() > 1)
            .SelectMany(same => same.Select(pair => pair.i)).ToHashSet();
        return [.. areas.Select((area, i) => Of(area, twice.Contains(i) ? area.OfficialName : bare[i]))];
    }

    private static string Bare(AreaRow area) => area.Kind switch
    {
        AreaKind.Gemeente => PlaceName.WithoutProvince(area.OfficialName),
        AreaKind.Wijk => PlaceName.WithoutNumber(area.OfficialName),
        _ => area.OfficialName,
    };

    private static AreaSummary Of(AreaRow area, string name)
    {
        var (west, south, east, north) = (area.Centre.X, area.Centre.Y, area.Centre.X, area.Centre.Y);
        foreach (var ring in BorderBytes.Read(area.Drawn))
        {
            foreach (var point in ring)
            {
                (west, south) = (Math.Min(west, point.X), Math.Min(south, point.Y));
                (east, north) = (Math.Max(east, point.X), Math.Max(north, point.Y));
            }
        }

        return new(area.Code, name, area.Kind, area.Parent, area.Centre, new RdPoint(west, south), new RdPoint(east, north))
        {
            Inhabitants = area.Inhabitants,
            Buurten = area.Buurten,
        };
    }
}
