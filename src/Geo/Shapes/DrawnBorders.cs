using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Shapes;

/// <summary>The simplified border of every area, kind by kind: neighbours share lines within a layer, not between layers.</summary>
internal static class DrawnBorders
{
    public static Dictionary<AreaCode, byte[]> Of(IReadOnlyList<Area> areas)
    {
        var drawn = new Dictionary<AreaCode, byte[]>(areas.Count);
        foreach (var layer in areas.GroupBy(area => area.Kind))
        {
            var members = layer.ToArray();
            var simplified = BorderSimplifier.Simplify([.. members.Select(area => BorderRings.Of(area.Outline))], [], BorderDetail.Drawn);
            for (var i = 0; i < members.Length; i++)
                drawn[members[i].Code] = BorderBytes.Write(simplified[i]);
        }

        return drawn;
    }
}
