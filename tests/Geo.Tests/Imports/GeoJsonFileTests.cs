using System.Text;
using SocialeKaart.Geo.Imports;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class GeoJsonFileTests
{
    [Fact]
    public void Areas_larger_than_the_buffer_and_members_all_around_are_read_as_they_stand()
    {
        var file = Requires.TemporaryData().File("groot.geojson");
        File.WriteAllText(
            file,
            $$"""{"name":"x","extra":{"features":[1]},"features":[{{Circle("GM0001", 20_000)}},{{Circle("GM0002", 10)}},{{Circle("GM0003", 9_000)}}],"crs":null,"n":[{}]}""",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var read = new GeoJsonFile(file).Read(_ => { }).Select(feature => (feature.Columns.Text("code"), feature.Shape!.NumPoints)).ToArray();

        Assert.Equal([("GM0001", 20_001), ("GM0002", 11), ("GM0003", 9_001)], read);
    }

    private static string Circle(string code, int points)
    {
        var ring = Enumerable.Range(0, points + 1).Select(i => 2 * Math.PI * (i % points) / points)
            .Select(turn => FormattableString.Invariant($"[{5 + (Math.Cos(turn) / 10):F7},{51 + (Math.Sin(turn) / 10):F7}]"));
        return $$$"""{"type":"Feature","properties":{"code":"{{{code}}}"},"geometry":{"type":"MultiPolygon","coordinates":[[[{{{string.Join(',', ring)}}}]]]}}""";
    }
}
