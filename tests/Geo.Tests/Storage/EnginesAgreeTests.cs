using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
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

        var named = 0;
        foreach (var point in Points(areas))
        {
            var (left, right) = (await postgis.AtAsync(point, Stop), await sqlite.AtAsync(point, Stop));
            Assert.True(left?.Buurt == right?.Buurt && left?.Wijk == right?.Wijk && left?.Gemeente == right?.Gemeente, $"{point}: {left?.Buurt} and {right?.Buurt}");
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
