using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Shapes;

/// <summary>Makes outlines of some detail: simplifies a layer together, so that neighbours keep one line, then joins the buurten of a PlusWIJk.</summary>
internal sealed class OutlineMaker
{
    private readonly Dictionary<AreaCode, IReadOnlyList<AreaCode>> wanted = [];
    private readonly Dictionary<AreaKind, Dictionary<AreaCode, List<(int X, int Y)[]>>> layers = [];

    /// <summary>Asks for an outline. <paramref name="parts"/> are the areas it is made of: itself, or the buurten of a PlusWIJk.</summary>
    public void Want(AreaCode code, IReadOnlyList<AreaCode> parts) => wanted[code] = parts;

    /// <summary>Hands over the borders of a kind: those wanted, and all that lie beside them.</summary>
    public void Add(AreaKind kind, IEnumerable<(AreaCode Code, List<(int X, int Y)[]> Rings)> areas) =>
        layers[kind] = areas.ToDictionary(area => area.Code, area => area.Rings);

    /// <summary>The outlines; of an area whose parts were never handed over there is none.</summary>
    public Dictionary<AreaCode, AreaOutline> Make(BorderDetail detail)
    {
        var parts = wanted.Values.SelectMany(codes => codes).ToHashSet();
        var simplified = new Dictionary<AreaCode, byte[]>();
        foreach (var layer in layers.Values)
        {
            var own = layer.Where(area => parts.Contains(area.Key)).ToArray();
            var rings = BorderSimplifier.Simplify(
                [.. own.Select(area => area.Value)], layer.Where(area => !parts.Contains(area.Key)).Select(area => area.Value), detail);
            for (var i = 0; i < own.Length; i++)
                simplified[own[i].Key] = BorderBytes.Write(rings[i]);
        }

        var made = new Dictionary<AreaCode, AreaOutline>();
        foreach (var (code, of) in wanted.OrderBy(area => area.Key))
        {
            byte[][] borders = [.. of.Where(simplified.ContainsKey).Select(part => simplified[part])];
            if (borders.Length > 0)
                made[code] = new(BorderBytes.Read(BorderUnion.Of(borders, default).Drawn));
        }

        return made;
    }
}
