using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Sketch;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.TestSupport;

/// <summary>
/// One gemeente of two wijken: Lampendal (buurten Zegelhof, Kolenpad and Mispelgaard) and, 2.5 km to the east, Kasteelbeek (Beekzicht and
/// Weversgang). Each buurt but the last has one full postcode on its middle.
/// </summary>
public static class SmallRegion
{
    private static readonly AreaCode Gemeente = new("GM0917");
    private static readonly AreaCode Lampendal = new("WK091731");
    private static readonly AreaCode Kasteelbeek = new("WK091732");

    /// <summary>The edition of its codes: drawn borders of 2024.</summary>
    public static Edition Edition { get; } = new(2024, 1, SketchImporter.Source);

    /// <summary>Gemeente, wijken and buurten.</summary>
    public static IReadOnlyList<Area> Areas { get; } = BorderSketch.Draw(
    [
        Buurt("BU09173100", "Zegelhof", Lampendal, "Wijk 31 Lampendal", 193_000, 325_000),
        Buurt("BU09173101", "Kolenpad", Lampendal, "Wijk 31 Lampendal", 193_900, 325_200),
        Buurt("BU09173102", "Mispelgaard", Lampendal, "Wijk 31 Lampendal", 193_300, 325_900),
        Buurt("BU09173200", "Beekzicht", Kasteelbeek, "Wijk 32 Kasteelbeek", 195_500, 325_000),
        Buurt("BU09173201", "Weversgang", Kasteelbeek, "Wijk 32 Kasteelbeek", 195_600, 326_000),
    ]);

    /// <summary>6431 and 6432 Hoensbroek, and a full postcode for Zegelhof (LM), Kolenpad (KP), Mispelgaard (MG) and Beekzicht (AA).</summary>
    public static IReadOnlyList<PostcodePoint> Postcodes { get; } =
    [
        Point("6431", 193_400, 325_300), Point("6431LM", 193_000, 325_000), Point("6431KP", 193_900, 325_200),
        Point("6431MG", 193_300, 325_900), Point("6432", 195_500, 325_400), Point("6432AA", 195_500, 325_000),
    ];

    /// <summary>The table without a store.</summary>
    public static PlaceTable Table { get; } = PlaceTable.Of(Edition, Areas, [], Postcodes);

    /// <summary>Puts it into a store through the same door as an import.</summary>
    public static async Task FillAsync(IPlaceStore places, CancellationToken stop)
    {
        var kinds = new HashSet<AreaKind> { AreaKind.Gemeente, AreaKind.Wijk, AreaKind.Buurt };
        await places.ReplaceAreasAsync(new() { Edition = Edition, Kinds = kinds, Areas = Areas }, null, stop);
        await places.ReplacePostcodesAsync(Postcodes, null, stop);
    }

    private static SketchBuurt Buurt(string code, string name, AreaCode wijk, string wijkName, double x, double y) =>
        new(new(code), name, wijk, wijkName, Gemeente, "Heerlen", 1000, new(x, y));

    private static PostcodePoint Point(string text, double x, double y)
    {
        Assert.True(Postcode.TryParse(text, out var postcode));
        return new(postcode, "Hoensbroek", Gemeente, new RdPoint(x, y));
    }
}
