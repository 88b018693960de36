using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Storage;

/// <summary>
/// Which areas lie near a point or inside an area, in one reading transaction. PostGIS and SQLite only narrow down; every distance is reckoned
/// here, from the same bytes, so that both give the same number to the last bit.
/// </summary>
internal sealed class AreaQueries(IPlaceEngine engine, DbSession session)
{
    private const string BuurtenOf =
        """
        SELECT code FROM geo_area WHERE code = @code AND kind = 2 AND water = 0
        UNION ALL
        SELECT code FROM geo_area WHERE parent = @code AND kind = 2 AND water = 0
        UNION ALL
        SELECT buurt.code FROM geo_area AS wijk JOIN geo_area AS buurt ON buurt.parent = wijk.code
        WHERE wijk.parent = @code AND wijk.kind = 1 AND wijk.water = 0 AND buurt.kind = 2 AND buurt.water = 0
        UNION ALL
        SELECT code FROM geo_pluswijk_buurt JOIN geo_area ON code = buurt WHERE pluswijk = @code AND water = 0
        """;

    public async Task<IReadOnlyList<AreaCode>> WithinAsync(RdPoint point, double metres, AreaKind kind, CancellationToken stop)
    {
        var found = (await engine.WithinAsync(session, point, metres, Stored(kind), stop)).ToHashSet();
        return kind == AreaKind.PlusWijk
            ? [.. (await PlusWijkRows.ReadAsync(session, stop)).Where(plusWijk => plusWijk.Buurten.Any(found.Contains)).Select(plusWijk => plusWijk.Code)]
            : [.. found.Order()];
    }

    public async Task<IReadOnlyList<AreaDistance>> NearAsync(RdPoint point, double metres, AreaKind kind, CancellationToken stop)
    {
        var distances = new Dictionary<AreaCode, double>();
        foreach (var code in await engine.WithinAsync(session, point, metres, Stored(kind), stop))
            distances[code] = (await MetresAsync(point, code, stop))!.Value;
        var near = kind != AreaKind.PlusWijk
            ? distances.Select(area => new AreaDistance(area.Key, area.Value))
            : from plusWijk in await PlusWijkRows.ReadAsync(session, stop)
              let reached = plusWijk.Buurten.Where(distances.ContainsKey).ToArray()
              where reached.Length > 0
              select new AreaDistance(plusWijk.Code, reached.Min(buurt => distances[buurt]));
        return [.. near.OrderBy(area => area.Metres).ThenBy(area => area.Code)];
    }

    public async Task<double?> DistanceAsync(RdPoint point, AreaCode area, CancellationToken stop)
    {
        if (await MetresAsync(point, area, stop) is { } metres)
            return metres;

        var buurten = await session.ReadAsync(
            "SELECT buurt FROM geo_pluswijk_buurt WHERE pluswijk = @code", row => new AreaCode(row.GetString(0)), stop, ("@code", area.Value));
        double? least = null;
        foreach (var buurt in buurten)
        {
            if (await MetresAsync(point, buurt, stop) is { } far && (least is null || far < least))
                least = far;
        }

        return least;
    }

    public async Task<IReadOnlyList<AreaCode>> BuurtenOfAsync(AreaCode area, CancellationToken stop) =>
        [.. (await session.AskAsync(BuurtenOf, row => new AreaCode(row.GetString(0)), stop, ("@code", area.Value))).Order()];

    private async Task<double?> MetresAsync(RdPoint point, AreaCode area, CancellationToken stop)
    {
        var outlines = await session.AskAsync(
            $"SELECT {engine.Outline} FROM geo_area AS area WHERE area.code = @code AND area.water = 0",
            row => AreaBytes.Read(row.GetFieldValue<byte[]>(0)), stop, ("@code", area.Value));
        return outlines.Count == 0 ? null : outlines[0].Distance(outlines[0].Factory.CreatePoint(new Coordinate(point.X, point.Y)));
    }

    /// <summary>A PlusWIJk has no outline of its own: it is its buurten.</summary>
    private static AreaKind Stored(AreaKind kind) => kind == AreaKind.PlusWijk ? AreaKind.Buurt : kind;
}
