using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Shapes;

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
        var (southWest, northEast) = new AreaOutline(BorderBytes.Read(area.Drawn)).Box ?? (area.Centre, area.Centre);
        return new(area.Code, name, area.Kind, area.Parent, area.Centre, southWest, northEast)
        {
            Inhabitants = area.Inhabitants,
            Buurten = area.Buurten,
        };
    }
}
