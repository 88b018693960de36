using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Sketch;

namespace SocialeKaart.Geo.Tests.Sketch;

public sealed class BorderSketchTests
{
    [Fact]
    public void Every_buurt_gets_a_border_around_its_point_and_no_two_overlap()
    {
        var buurten = Land(60);

        var areas = BorderSketch.Draw(buurten);

        var drawn = areas.Where(area => area.Kind == AreaKind.Buurt).ToArray();
        Assert.Equal(60, drawn.Length);
        Assert.All(areas, area => Assert.True(area.Outline.IsValid && area.Outline.Area > 0, area.Code.Value));
        Assert.All(drawn, area => Assert.True(area.Outline.Contains(new Point(area.Centre.X, area.Centre.Y)), area.Code.Value));
        var region = areas.Where(area => area.Kind == AreaKind.Gemeente).Sum(area => area.Outline.Area);
        Assert.Equal(region, drawn.Sum(area => area.Outline.Area), region * 0.0001);
    }

    [Fact]
    public void Two_buurten_on_one_rounded_point_lie_side_by_side()
    {
        var buurten = Land(10);
        buurten.Add(buurten[3] with { Code = new("BU00010099") });
        buurten.Add(buurten[3] with { Code = new("BU00010098") });

        var areas = BorderSketch.Draw(buurten).ToDictionary(area => area.Code);

        var same = new[] { buurten[3].Code, new("BU00010098"), new("BU00010099") };
        Assert.All(same, code => Assert.True(areas[code].Outline.Contains(new Point(areas[code].Centre.X, areas[code].Centre.Y))));
        Assert.Equal(3, same.Select(code => areas[code].Centre).Distinct().Count());
    }

    [Fact]
    public void A_wijk_holds_its_buurten_and_the_same_points_give_the_same_borders()
    {
        var buurten = Land(30);

        var first = BorderSketch.Draw(buurten);
        var second = BorderSketch.Draw([.. buurten.AsEnumerable().Reverse()]);

        foreach (var buurt in first.Where(area => area.Kind == AreaKind.Buurt))
        {
            var wijk = first.Single(area => area.Code == buurt.Parent);
            Assert.True(wijk.Outline.Contains(new Point(buurt.Centre.X, buurt.Centre.Y)));
        }

        Assert.Equal(first.Select(area => area.Outline.AsText()), second.Select(area => area.Outline.AsText()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_land_of_few_buurten_can_be_drawn_too(int count) =>
        Assert.All(BorderSketch.Draw(Land(count)), area => Assert.True(area.Outline.Area > 0));

    internal static List<SketchBuurt> Land(int count)
    {
        var random = new Random(20261124);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new SketchBuurt(
                new($"BU0001{i / 10:00}{i:00}"), $"Buurt {i}", new($"WK0001{i / 10:00}"), $"Wijk {i / 10:00} Deel {i / 10}", new("GM0001"), "Vlakstad", 100 + i,
                new RdPoint(190_000 + Math.Round(random.NextDouble() * 9000), 320_000 + Math.Round(random.NextDouble() * 9000)))),
        ];
    }
}
