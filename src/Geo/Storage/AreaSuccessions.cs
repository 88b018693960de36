using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Storage;

/// <summary>
/// Lays the borders that are in the store over those that come, to propose what became of codes that go, and of codes that stay but lost
/// ground to a new one or mean another place now. Reckoned here on both engines, from the same bytes.
/// </summary>
internal sealed class AreaSuccessions(IPlaceEngine engine, DbSession session, IProgress<ImportProgress>? progress)
{
    /// <summary>
    /// The least share of the old surface that counts. Every edition draws its borders anew, so neighbours always overlap by a sliver.
    /// </summary>
    private const double LeastShare = 0.05;

    private const double Half = 0.5;

    /// <summary>By code. Water is left out, and so is what the operator has told already.</summary>
    public async Task<IReadOnlyList<AreaSuccession>> ProposeAsync(AreaChange change, CancellationToken stop)
    {
        var trees = change.Land.GroupBy(area => area.Kind).ToDictionary(layer => layer.Key, Tree);
        var doubtful = await DoubtfulAsync(change, trees, stop);
        var found = new List<AreaSuccession>();
        foreach (var (old, kind, outline) in doubtful.OrderBy(area => area.Code))
        {
            stop.ThrowIfCancellationRequested();
            progress?.Report(new("grenzen vergelijken", found.Count, doubtful.Count));
            var parts = Parts(outline, trees[kind]);
            var own = parts.FirstOrDefault(part => part.Code == old)?.Share ?? 0;
            if (change.Removed.Contains(old) || own < Half || parts.Any(part => change.Added.Contains(part.Code)))
                found.Add(new(old, parts));
        }

        return found;
    }

    /// <summary>The old areas to look at closely: to do so with all of a country would take minutes.</summary>
    private async Task<List<(AreaCode Code, AreaKind Kind, Geometry Outline)>> DoubtfulAsync(
        AreaChange change, Dictionary<AreaKind, STRtree<Area>> trees, CancellationToken stop)
    {
        var now = change.Land.ToDictionary(area => area.Code);
        var rows = await session.ReadAsync<(AreaCode Code, AreaKind Kind, Geometry Outline)?>(
            $"SELECT area.code, area.kind, area.x, area.y, {engine.Outline} FROM geo_area AS area WHERE area.water = 0",
            row =>
            {
                var (code, kind) = (new AreaCode(row.GetString(0)), (AreaKind)row.GetInt32(1));
                if (change.Recoding.ContainsKey(code) || !trees.TryGetValue(kind, out var tree) || !(change.Removed.Contains(code) || change.Changed.Contains(code)))
                    return null;
                var outline = AreaBytes.Read(row.GetFieldValue<byte[]>(4));
                var isDoubtful = !now.TryGetValue(code, out var same)
                    || !AreaLocator.IsAt(same.Outline, new RdPoint(row.GetDouble(2), row.GetDouble(3)))
                    || tree.Query(outline.EnvelopeInternal).Any(near => change.Added.Contains(near.Code));
                return isDoubtful ? (code, kind, outline) : null;
            },
            stop);
        return [.. rows.OfType<(AreaCode, AreaKind, Geometry)>()];
    }

    /// <summary>A small place cut out of a large one counts too: what lies in it for the larger part.</summary>
    private static AreaPart[] Parts(Geometry old, STRtree<Area> tree) =>
    [
        .. from area in tree.Query(old.EnvelopeInternal)
           let shared = OverlayNGRobust.Overlay(old, area.Outline, SpatialFunction.Intersection).Area
           where shared > 0 && (shared >= LeastShare * old.Area || shared > Half * area.Outline.Area)
           orderby shared descending, area.Code
           select new AreaPart(area.Code, shared / old.Area),
    ];

    private static STRtree<Area> Tree(IEnumerable<Area> areas)
    {
        var tree = new STRtree<Area>();
        foreach (var area in areas)
            tree.Insert(area.Outline.EnvelopeInternal, area);
        tree.Build();
        return tree;
    }
}
