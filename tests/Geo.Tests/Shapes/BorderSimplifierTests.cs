using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Tests.Shapes;

public sealed class BorderSimplifierTests
{
    [Fact]
    public void Two_neighbours_keep_the_very_same_line_between_them()
    {
        // A wavy border of 20-metre steps between two squares of a kilometre.
        var wave = Enumerable.Range(0, 51).Select(i => (X: 1000 + (i is 0 or 50 ? 0 : (i * 37 % 60) - 30), Y: i * 20)).ToArray();
        (int X, int Y)[] left = [(0, 0), .. wave, (0, 1000), (0, 0)];
        (int X, int Y)[] right = [(2000, 0), (2000, 1000), .. wave.Reverse(), (2000, 0)];

        var simplified = BorderSimplifier.Simplify([[left], [right]], [], BorderDetail.Drawn);

        var shared = simplified[0][0].Where(point => point.X is > 900 and < 1100).ToHashSet();
        Assert.Equal(shared, simplified[1][0].Where(point => point.X is > 900 and < 1100).ToHashSet());
        Assert.InRange(shared.Count, 2, 40);
        Assert.Contains((1000, 0), shared);
        Assert.Contains((0, 1000), simplified[0][0]);
    }

    [Fact]
    public void An_island_in_a_lake_fits_its_hole()
    {
        (int X, int Y)[] round = [.. Enumerable.Range(0, 73).Select(i => ((int)(500 + (200 * Math.Cos(i % 72 * Math.PI / 36))), (int)(500 + (200 * Math.Sin(i % 72 * Math.PI / 36)))))];
        (int X, int Y)[] turned = [.. round[30..72].Concat(round[..31]).Reverse()];
        (int X, int Y)[] around = [(0, 0), (1000, 0), (1000, 1000), (0, 1000), (0, 0)];

        var simplified = BorderSimplifier.Simplify([[around, turned], [round]], [], BorderDetail.Drawn);

        Assert.Equal(simplified[1][0].ToHashSet(), simplified[0][1].ToHashSet());
        Assert.True(simplified[1][0].Length < round.Length);
        Assert.Equal(simplified[0][1][0], simplified[0][1][^1]);
    }

    [Fact]
    public void An_area_smaller_than_the_measure_stays_as_it_is()
    {
        (int X, int Y)[] hut = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)];

        Assert.Equal(hut, BorderSimplifier.Simplify([[hut]], [], BorderDetail.Drawn)[0][0]);
    }
}
