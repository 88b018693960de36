using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Storage;

/// <summary>The borders themselves, and who shares them, in one reading transaction. The box of the engine only narrows down.</summary>
internal sealed class OutlineQueries(IPlaceEngine engine, DbSession session)
{
    /// <summary>Metres. A drawn border lies within the box of the official one, but for the rounding to whole metres.</summary>
    private const double Margin = SharedBorder.Slack + 1;

    public async Task<IReadOnlyList<AreaCode>> NeighboursOfAsync(AreaCode area, CancellationToken stop)
    {
        var own = new Dictionary<AreaCode, AreaOutline>();
        var found = new HashSet<AreaCode>();
        foreach (var (code, kind) in await PartsAsync(area, stop))
        {
            var drawn = await session.AskAsync(
                "SELECT drawn FROM geo_area WHERE code = @code", row => Drawn(row.GetFieldValue<byte[]>(0)), stop, ("@code", code.Value));
            own[code] = drawn[0];
            if (drawn[0].Box is not { } box)
                continue;
            var around = await session.AskAsync(
                $"SELECT area.code, area.drawn FROM geo_area AS area WHERE {engine.InBox} AND area.kind = @kind AND area.water = 0",
                row => (Code: new AreaCode(row.GetString(0)), Outline: Drawn(row.GetFieldValue<byte[]>(1))), stop,
                ("@kind", (int)kind), ("@west", box.SouthWest.X - Margin), ("@south", box.SouthWest.Y - Margin),
                ("@east", box.NorthEast.X + Margin), ("@north", box.NorthEast.Y + Margin));
            found.UnionWith(around.Where(other => SharedBorder.Between(drawn[0], other.Outline)).Select(other => other.Code));
        }

        return [.. found.Where(code => !own.ContainsKey(code)).Order()];
    }

    public async Task<IReadOnlyDictionary<AreaCode, AreaOutline>> OutlinesAsync(
        IReadOnlyCollection<AreaCode> areas, BorderDetail detail, CancellationToken stop)
    {
        var maker = new OutlineMaker();
        var wanted = new List<(AreaCode Code, AreaKind Kind)>();
        foreach (var area in areas.Distinct())
        {
            var parts = await PartsAsync(area, stop);
            maker.Want(area, [.. parts.Select(part => part.Code)]);
            wanted.AddRange(parts);
        }

        foreach (var layer in wanted.Distinct().GroupBy(part => part.Kind, part => part.Code))
            maker.Add(layer.Key, await AroundAsync(layer.Key, await BoxAsync(layer, stop), stop));
        return maker.Make(detail);
    }

    private static AreaOutline Drawn(byte[] bytes) => new(BorderBytes.Read(bytes));

    /// <summary>The area itself, or the buurten of a PlusWIJk; none when unknown.</summary>
    private Task<List<(AreaCode Code, AreaKind Kind)>> PartsAsync(AreaCode area, CancellationToken stop) => session.AskAsync(
        """
        SELECT code, kind FROM geo_area WHERE code = @code AND water = 0
        UNION ALL
        SELECT code, kind FROM geo_pluswijk_buurt JOIN geo_area ON code = buurt WHERE pluswijk = @code AND water = 0
        ORDER BY code
        """,
        row => (new AreaCode(row.GetString(0)), (AreaKind)row.GetInt32(1)), stop, ("@code", area.Value));

    private async Task<Envelope> BoxAsync(IEnumerable<AreaCode> codes, CancellationToken stop)
    {
        var box = new Envelope();
        foreach (var code in codes)
        {
            var outline = await session.ReadAsync(
                $"SELECT {engine.Outline} FROM geo_area AS area WHERE area.code = @code",
                row => AreaBytes.Read(row.GetFieldValue<byte[]>(0)), stop, ("@code", code.Value));
            box.ExpandToInclude(outline[0].EnvelopeInternal);
        }

        return box;
    }

    private Task<List<(AreaCode Code, List<(int X, int Y)[]> Rings)>> AroundAsync(AreaKind kind, Envelope box, CancellationToken stop) =>
        session.ReadAsync(
            $"SELECT area.code, {engine.Outline} FROM geo_area AS area WHERE {engine.InBox} AND area.kind = @kind AND area.water = 0",
            row => (new AreaCode(row.GetString(0)), BorderRings.Of(AreaBytes.Read(row.GetFieldValue<byte[]>(1)))), stop,
            ("@kind", (int)kind), ("@west", box.MinX), ("@south", box.MinY), ("@east", box.MaxX), ("@north", box.MaxY));
}
