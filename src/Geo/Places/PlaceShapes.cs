using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Places;

/// <summary>What a place table knows of the form of its areas and how they lie. A store gives the same answers by the same rules.</summary>
internal sealed class PlaceShapes(PlaceTable table)
{
    public IReadOnlyList<AreaCode> BuurtenOf(AreaCode code) => table.Area(code) switch
    {
        null => [],
        { Kind: AreaKind.PlusWijk } plusWijk => plusWijk.Buurten,
        { Kind: AreaKind.Buurt } buurt => [buurt.Code],
        { Kind: AreaKind.Wijk } wijk => [.. table.Inside(wijk.Code)],
        var gemeente => [.. table.Inside(gemeente.Code).SelectMany(table.Inside).Order()],
    };

    public IReadOnlyList<AreaCode> NeighboursOf(AreaCode code)
    {
        if (table.Area(code) is not { } area)
            return [];

        var kind = area.Kind == AreaKind.PlusWijk ? AreaKind.Buurt : area.Kind;
        AreaCode[] own = area.Kind == AreaKind.PlusWijk ? [.. area.Buurten] : [area.Code];
        var outlines = own.Select(table.Outline).ToArray();
        return [.. Near(kind, area.SouthWest, area.NorthEast)
            .Where(near => !own.Contains(near.Code))
            .Where(near => table.Outline(near.Code) is var other && outlines.Any(outline => SharedBorder.Between(outline, other)))
            .Select(near => near.Code).Order()];
    }

    public IReadOnlyDictionary<AreaCode, AreaOutline> Outlines(IReadOnlyCollection<AreaCode> codes, BorderDetail detail)
    {
        var wanted = codes.Select(table.Area).OfType<AreaSummary>().DistinctBy(area => area.Code).ToArray();
        if (detail.Metres <= BorderDetail.Drawn.Metres || wanted.Length == 0)
            return wanted.ToDictionary(area => area.Code, area => table.Outline(area.Code));

        var maker = new OutlineMaker();
        foreach (var area in wanted)
            maker.Want(area.Code, area.Kind == AreaKind.PlusWijk ? area.Buurten : [area.Code]);
        foreach (var layer in wanted.GroupBy(area => area.Kind == AreaKind.PlusWijk ? AreaKind.Buurt : area.Kind))
        {
            var (low, high) = (
                new RdPoint(layer.Min(area => area.SouthWest.X), layer.Min(area => area.SouthWest.Y)),
                new RdPoint(layer.Max(area => area.NorthEast.X), layer.Max(area => area.NorthEast.Y)));
            maker.Add(layer.Key, Near(layer.Key, low, high).Select(area => (area.Code, BorderRings.Of(table.Outline(area.Code)))));
        }

        return maker.Make(detail);
    }

    private IEnumerable<AreaSummary> Near(AreaKind kind, RdPoint low, RdPoint high) => table.Areas(kind).Where(area =>
        area.SouthWest.X <= high.X + SharedBorder.Slack && area.NorthEast.X >= low.X - SharedBorder.Slack
        && area.SouthWest.Y <= high.Y + SharedBorder.Slack && area.NorthEast.Y >= low.Y - SharedBorder.Slack);
}
