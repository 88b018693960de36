using System.Text.Json;
using System.Xml.Linq;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Tests.Shapes;

/// <summary>Areas as GeoJSON and as SVG.</summary>
public sealed class AreaShapesTests
{
    private static readonly RdPoint[] Around = [new(190_000, 325_000), new(190_000, 326_000), new(191_000, 326_000), new(191_000, 325_000), new(190_000, 325_000)];
    private static readonly RdPoint[] Lake = [new(190_400, 325_400), new(190_400, 325_600), new(190_600, 325_600), new(190_400, 325_400)];
    private static readonly RdPoint[] Island = [new(192_000, 325_000), new(192_500, 325_000), new(192_500, 325_500), new(192_000, 325_000)];

    private static readonly AreaSummary Area = new(
        new("BU00010000"), "Mark & Markt", AreaKind.Buurt, new("WK000100"), new(190_100, 325_100), new(190_000, 325_000), new(192_500, 326_000));

    private static readonly AreaOutline Outline = new([Around, Lake, Island]);

    [Fact]
    public void GeoJson_holds_pieces_and_holes_turned_as_the_standard_asks_in_degrees_with_longitude_first()
    {
        var collection = GeoJson((Area, Outline));

        Assert.Equal("FeatureCollection", collection.GetProperty("type").GetString());
        var feature = Assert.Single(collection.GetProperty("features").EnumerateArray());
        Assert.Equal(("Feature", "BU00010000"), (feature.GetProperty("type").GetString(), feature.GetProperty("id").GetString()));
        var properties = feature.GetProperty("properties");
        Assert.Equal(("Mark & Markt", "buurt", "WK000100"), (properties.GetProperty("naam").GetString(), properties.GetProperty("soort").GetString(), properties.GetProperty("in").GetString()));

        var pieces = feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray()
            .Select(piece => piece.EnumerateArray().Select(Ring).ToArray()).OrderByDescending(piece => piece.Length).ToArray();
        Assert.Equal("MultiPolygon", feature.GetProperty("geometry").GetProperty("type").GetString());
        Assert.Equal([2, 1], pieces.Select(piece => piece.Length));
        Assert.True(Turn(pieces[0][0]) > 0 && Turn(pieces[0][1]) < 0 && Turn(pieces[1][0]) > 0);
        Assert.All(pieces.SelectMany(piece => piece), ring => Assert.Equal(ring[0], ring[^1]));
        Assert.All(pieces.SelectMany(piece => piece).SelectMany(ring => ring), point => Assert.True(point.Lon is > 5 and < 7 && point.Lat is > 50 and < 52));
        var corner = RdNew.ToWgs84(Around[0]);
        Assert.Contains((Math.Round(corner.Lon, 6), Math.Round(corner.Lat, 6)), pieces[0][0]);

        var box = feature.GetProperty("bbox").EnumerateArray().Select(side => side.GetDouble()).ToArray();
        var all = pieces.SelectMany(piece => piece).SelectMany(ring => ring).ToArray();
        Assert.Equal([all.Min(p => p.Lon), all.Min(p => p.Lat), all.Max(p => p.Lon), all.Max(p => p.Lat)], box);
        Assert.Equal(box, collection.GetProperty("bbox").EnumerateArray().Select(side => side.GetDouble()));
    }

    [Fact]
    public void An_area_without_a_border_has_no_geometry_and_no_box()
    {
        var feature = GeoJson((Area, new([]))).GetProperty("features")[0];

        Assert.Equal(JsonValueKind.Null, feature.GetProperty("geometry").ValueKind);
        Assert.False(feature.TryGetProperty("bbox", out _));
    }

    [Fact]
    public void A_path_counts_from_the_north_west_downward_and_leaves_out_what_falls_on_one_unit()
    {
        var fine = SvgShapes.Path(new([Around]), new(190_000, 326_000), 0.01);
        var coarse = SvgShapes.Path(new([[.. Around[..2], new(190_001, 326_000), .. Around[2..]]]), new(190_000, 326_000), 0.01);

        Assert.Equal("M0 10l0-10 10 0 0 10z", fine);
        Assert.Equal(fine, coarse);
    }

    [Fact]
    public void A_drawing_fits_all_areas_and_names_them()
    {
        var other = Area with { Code = new("BU00010001"), Name = "Leeg" };
        using var bytes = new MemoryStream();
        SvgShapes.Write([(Area, Outline), (other, new([]))], area => area == Area, 800, bytes);

        bytes.Position = 0;
        var svg = XDocument.Load(bytes).Root!;
        var path = Assert.Single(svg.Elements());
        Assert.Equal("0 0 800 348", svg.Attribute("viewBox")!.Value);
        Assert.Equal("Mark & Markt (BU00010000)", Assert.Single(path.Elements()).Value);
        Assert.Equal(3, path.Attribute("d")!.Value.Count(letter => letter == 'M'));
    }

    [Fact]
    public void A_coarser_table_outline_keeps_the_line_between_neighbours_in_one()
    {
        var table = PlaceTable.Of(Vlakstad.Edition, [.. Vlakstad.Areas.Where(area => area.Kind != AreaKind.Buurt), .. Wavy()], [], []);
        AreaCode[] codes = [new("BU00010000"), new("BU00010001")];

        var (both, alone) = (table.Outlines(codes, new(300)), table.Outlines(codes[..1], new(300))[codes[0]]);

        Assert.Equal(both[codes[0]].Rings, alone.Rings);
        Assert.True(alone.Rings[0].Length < table.Outline(codes[0]).Rings[0].Length);
        Assert.Equal(Line(both[codes[0]]), Line(both[codes[1]]));
        Assert.Equal(table.Outline(codes[0]).Rings, table.Outlines(codes, BorderDetail.Drawn)[codes[0]].Rings);
        Assert.Empty(table.Outlines([new("BU99999999")], new(300)));

        static IEnumerable<RdPoint> Line(AreaOutline outline) => outline.Rings[0].Where(point => Math.Abs(point.X - Vlakstad.At(1, 0).X) < 300).Distinct().OrderBy(point => point.Y);
    }

    /// <summary>Markt and Haven with waves of 120 metres in the line between them.</summary>
    private static IEnumerable<Area> Wavy()
    {
        var wave = Enumerable.Range(0, 21).Select(i => Vlakstad.At(1 + (i is 0 or 20 ? 0 : (i % 4 * 0.08) - 0.12), i / 20.0)).ToArray();
        RdPoint[][] rings = [[Vlakstad.At(0, 0), .. wave, Vlakstad.At(0, 1), Vlakstad.At(0, 0)], [Vlakstad.At(2, 0), Vlakstad.At(2, 1), .. wave.Reverse(), Vlakstad.At(2, 0)]];
        for (var i = 0; i < 2; i++)
        {
            var area = Vlakstad.Areas.Single(area => area.Code.Value == $"BU0001000{i}");
            yield return area with { Outline = BorderUnion.ToGeometry([rings[i]]) };
        }
    }

    private static JsonElement GeoJson(params (AreaSummary, AreaOutline)[] areas)
    {
        using var bytes = new MemoryStream();
        GeoJsonShapes.Write(areas, bytes);
        return JsonDocument.Parse(bytes.ToArray()).RootElement;
    }

    private static (double Lon, double Lat)[] Ring(JsonElement ring) => [.. ring.EnumerateArray().Select(point => (point[0].GetDouble(), point[1].GetDouble()))];

    /// <summary>Twice the surface, positive when the ring runs counterclockwise.</summary>
    private static double Turn((double Lon, double Lat)[] ring) =>
        ring.Zip(ring.Skip(1), (a, b) => (a.Lon * b.Lat) - (b.Lon * a.Lat)).Sum();
}
