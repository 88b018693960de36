using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Places;

/// <summary>Makes the rows of a table from areas that are in memory, by the same rules as a store does.</summary>
internal static class PlaceTableMaker
{
    public static PlaceRows Make(
        Edition? edition, IReadOnlyList<Area> areas, IReadOnlyList<PlusWijk> plusWijken, IReadOnlyList<PostcodePoint> postcodes)
    {
        var land = areas.Where(area => !area.IsWater).ToArray();
        var drawn = DrawnBorders.Of(land);
        var rows = land.Select(area => new AreaRow(
            area.Code, area.Name, area.Kind, area.Parent, area.Centre, area.Inhabitants, drawn[area.Code], []));
        var locator = new AreaLocator(land.Where(area => area.Kind == AreaKind.Buurt).Select(area => (area.Code, area.Outline)));
        return PlaceRowsBuilder.Build(
            edition, rows, plusWijken, [.. postcodes.Select(postcode => new LocatedPostcode(postcode, locator.At(postcode.Point)))]);
    }
}
