using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests;

/// <summary>
/// A land of one-kilometre squares: gemeente Vlakstad (wijk Centrum with buurten Markt and Haven, wijk 01 Heide with buurt Heide),
/// gemeente Beek (L.) to the east (wijk and buurt Centrum), and a lake to the north of Markt. Its corner is 190000, 325000.
/// </summary>
internal static class Vlakstad
{
    public const double West = 190_000;
    public const double South = 325_000;

    public static Edition Edition { get; } = new(2024, 1, "vlakstad.gpkg");

    public static IReadOnlyList<Area> Areas { get; } =
    [
        Area("GM0001", "Vlakstad", AreaKind.Gemeente, null, 0, 0, 3, 1, 300),
        Area("GM0002", "Beek (L.)", AreaKind.Gemeente, null, 3, 0, 4, 1, 100),
        Area("WK000100", "Wijk 00 Centrum", AreaKind.Wijk, "GM0001", 0, 0, 2, 1, 200),
        Area("WK000101", "Wijk 01 Heide", AreaKind.Wijk, "GM0001", 2, 0, 3, 1, 100),
        Area("WK000200", "Wijk 00 Centrum", AreaKind.Wijk, "GM0002", 3, 0, 4, 1, 100),
        Area("BU00010000", "Markt", AreaKind.Buurt, "WK000100", 0, 0, 1, 1, 120),
        Area("BU00010001", "Haven", AreaKind.Buurt, "WK000100", 1, 0, 2, 1, 80),
        Area("BU0001AF09", "Heide", AreaKind.Buurt, "WK000101", 2, 0, 3, 1, 100),
        Area("BU00020000", "Centrum", AreaKind.Buurt, "WK000200", 3, 0, 4, 1, 100),
        Area("BU00019997", "Groot water", AreaKind.Buurt, "WK000100", 0, 1, 1, 2, 0, water: true),
    ];

    public static IReadOnlyList<PlusWijk> PlusWijken { get; } =
        [new(new("PW-de-kade"), "De Kade", new("GM0001"), [new("BU00010001"), new("BU0001AF09")], 2025)];

    public static IReadOnlyList<PostcodePoint> Postcodes { get; } =
    [
        Postcode("6431", "Vlakstad", "GM0001", At(0.5, 0.5)),
        Postcode("6432", "Heidedorp", "GM0001", At(2.5, 0.5)),
        Postcode("6433AB", "Heidedorp", "GM0001", At(2.6, 0.4)),
        Postcode("6191", "Beek", "GM0002", At(3.5, 0.5)),
        Postcode("9999", "Verweg", null, At(50, 50)),
    ];

    public static RdPoint At(double east, double north) => new(West + (east * 1000), South + (north * 1000));

    public static AreaBatch Batch(params IEnumerable<Area> areas) => new()
    {
        Edition = Edition,
        Corrects = true,
        Kinds = new HashSet<AreaKind> { AreaKind.Gemeente, AreaKind.Wijk, AreaKind.Buurt },
        Areas = [.. areas],
    };

    public static Area Area(
        string code, string name, AreaKind kind, string? parent, double west, double south, double east, double north, int inhabitants, bool water = false)
    {
        var (low, high) = (At(west, south), At(east, north));
        var outline = AreaBytes.Services.CreateGeometryFactory(AreaBytes.Srid).CreatePolygon(
        [
            new(low.X, low.Y), new(high.X, low.Y), new(high.X, high.Y), new(low.X, high.Y), new Coordinate(low.X, low.Y),
        ]);
        return new(new(code), name, kind, parent is null ? null : new AreaCode(parent), outline, At((west + east) / 2, (south + north) / 2), inhabitants, water);
    }

    public static PostcodePoint Postcode(string text, string? town, string? gemeente, RdPoint at)
    {
        Assert.True(Geo.Postcodes.Postcode.TryParse(text, out var postcode));
        return new(postcode, town, gemeente is null ? null : new AreaCode(gemeente), at);
    }

    /// <summary>The whole of it as a GeoPackage the way CBS writes one, after a change when the test wants one. Returns the file.</summary>
    public static string GeoPackage(string file, int srs = 28992, Func<IEnumerable<Area>, IEnumerable<Area>>? change = null, byte envelope = 1) =>
        MadeGeoPackage.Write(file, (change ?? (all => all))(Areas), srs, envelope, area => area.Code.Value == "BU00020000" ? "6191" : "6431");
}
