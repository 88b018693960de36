using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Shapes;
using SocialeKaart.Geo.Sketch;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Geo.Tests.Sketch;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Storage;

/// <summary>The two engines give one answer, on corners and along sides too.</summary>
public sealed class EnginesAgreeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_engines_name_the_same_areas_at_every_point()
    {
        var areas = BorderSketch.Draw(BorderSketchTests.Land(60));
        var postgis = await StoreAsync(Requires.Postgis(), areas);
        var sqlite = await StoreAsync(Requires.Sqlite(), areas);

        var memory = new AreaLocator(areas.Where(area => area.Kind == AreaKind.Buurt).Select(area => (area.Code, area.Outline)));

        var named = 0;
        foreach (var point in Points(areas).Concat(OnTheEdgeOfTheBorder(areas)))
        {
            var (left, right) = (await postgis.AtAsync(point, Stop), await sqlite.AtAsync(point, Stop));
            Assert.True(left?.Buurt == right?.Buurt && left?.Wijk == right?.Wijk && left?.Gemeente == right?.Gemeente, $"{point}: {left?.Buurt} and {right?.Buurt}");
            Assert.True(memory.At(point) == right?.Buurt, $"{point}: {memory.At(point)} in memory and {right?.Buurt}");
            named += left is null ? 0 : 1;
        }

        Assert.InRange(named, 400, int.MaxValue);
    }

    [Fact]
    public async Task Both_engines_name_the_same_areas_within_a_distance()
    {
        var areas = BorderSketch.Draw(BorderSketchTests.Land(60));
        var postgis = await StoreAsync(Requires.Postgis(), areas);
        var sqlite = await StoreAsync(Requires.Sqlite(), areas);

        foreach (var (point, i) in Points(areas).Where((_, i) => i % 12 == 0).Select((point, i) => (point, i)))
        {
            var kind = (AreaKind)(i % 3);
            Assert.Equal(
                await postgis.AreasWithinAsync(point, 100 * (i % 17), kind, Stop), await sqlite.AreasWithinAsync(point, 100 * (i % 17), kind, Stop));
        }
    }

    [Fact]
    public async Task Both_engines_give_the_same_distances_neighbours_buurten_and_outlines()
    {
        var areas = BorderSketch.Draw(BorderSketchTests.Land(60));
        var postgis = await StoreAsync(Requires.Postgis(), areas);
        var sqlite = await StoreAsync(Requires.Sqlite(), areas);
        AreaCode[] codes = [.. areas.Select(area => area.Code), new("PW-deel")];
        AreaCode[] part = [.. codes.Where(code => code.Value.StartsWith("BU000100", StringComparison.Ordinal)).Order()];
        foreach (var store in (IPlaceStore[])[postgis, sqlite])
            await store.ReplacePlusWijkenAsync([new(new("PW-deel"), "Deel", new("GM0001"), part, null)], Stop);
        var table = await sqlite.LoadTableAsync(Stop);

        foreach (var (code, i) in codes.Select((code, i) => (code, i)))
        {
            var point = new RdPoint(188_000 + (i * 331 % 13_000), 318_000 + (i * 577 % 13_000));
            Assert.Equal(await postgis.DistanceAsync(point, code, Stop), await sqlite.DistanceAsync(point, code, Stop));
            Assert.Equal(await postgis.AreasNearAsync(point, 97 * i, (AreaKind)(i % 4), Stop), await sqlite.AreasNearAsync(point, 97 * i, (AreaKind)(i % 4), Stop));
            Assert.Equal(await postgis.BuurtenOfAsync(code, Stop), await sqlite.BuurtenOfAsync(code, Stop));
            Assert.Equal(table.BuurtenOf(code), await sqlite.BuurtenOfAsync(code, Stop));
            Assert.Equal(await postgis.NeighboursOfAsync(code, Stop), await sqlite.NeighboursOfAsync(code, Stop));
            Assert.Equal(table.NeighboursOf(code), await sqlite.NeighboursOfAsync(code, Stop));
        }

        foreach (var detail in (BorderDetail[])[BorderDetail.Full, BorderDetail.Drawn, BorderDetail.ForScale(250_000)])
        {
            var (left, right) = (await postgis.OutlinesAsync(codes, detail, Stop), await sqlite.OutlinesAsync(codes, detail, Stop));
            Assert.Equal(codes.Order(), left.Keys.Order());
            Assert.All(codes, code => Assert.Equal(left[code].Rings, right[code].Rings));
        }
    }

    [Fact]
    public async Task What_is_drawn_of_a_layer_is_what_a_store_draws_of_one_area()
    {
        var areas = BorderSketch.Draw(BorderSketchTests.Land(60));
        var store = await StoreAsync(Requires.Sqlite(), areas);
        var table = await store.LoadTableAsync(Stop);

        foreach (var buurt in areas.Where(area => area.Kind == AreaKind.Buurt))
            Assert.Equal(table.Outline(buurt.Code).Rings, (await store.OutlinesAsync([buurt.Code], BorderDetail.Drawn, Stop))[buurt.Code].Rings);
    }

    /// <summary>
    /// Points that lie off the middle of a side by the very width that still counts as on it: here two engines that each round for themselves
    /// part ways.
    /// </summary>
    private static IEnumerable<RdPoint> OnTheEdgeOfTheBorder(IReadOnlyList<Area> areas)
    {
        foreach (var buurt in areas.Where(area => area.Kind == AreaKind.Buurt))
        {
            var corners = buurt.Outline.Coordinates;
            for (var i = 1; i < corners.Length; i++)
            {
                var (dx, dy) = (corners[i].X - corners[i - 1].X, corners[i].Y - corners[i - 1].Y);
                var length = Math.Sqrt((dx * dx) + (dy * dy));
                yield return new(
                    ((corners[i].X + corners[i - 1].X) / 2) + (dy / length * AreaLocator.BorderSlack),
                    ((corners[i].Y + corners[i - 1].Y) / 2) - (dx / length * AreaLocator.BorderSlack));
            }
        }
    }

    /// <summary>Random points, every corner, and the middle of every side.</summary>
    private static List<RdPoint> Points(IReadOnlyList<Area> areas)
    {
        var random = new Random(6431);
        var points = Enumerable.Range(0, 300)
            .Select(_ => new RdPoint(188_000 + (random.NextDouble() * 13_000), 318_000 + (random.NextDouble() * 13_000))).ToHashSet();
        foreach (var buurt in areas.Where(area => area.Kind == AreaKind.Buurt))
        {
            var corners = buurt.Outline.Coordinates;
            for (var i = 1; i < corners.Length; i++)
            {
                points.Add(new(corners[i].X, corners[i].Y));
                points.Add(new((corners[i].X + corners[i - 1].X) / 2, (corners[i].Y + corners[i - 1].Y) / 2));
            }
        }

        return [.. points];
    }

    private static async Task<IPlaceStore> StoreAsync(StoreConnection connection, IReadOnlyList<Area> areas)
    {
        var store = PlaceStores.Open(connection, new FixedClock());
        await store.MigrateAsync(Stop);
        await store.ReplaceAreasAsync(Vlakstad.Batch(areas), null, Stop);
        return store;
    }
}
