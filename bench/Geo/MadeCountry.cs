using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Bench.Geo;

/// <summary>
/// A country as large as the Netherlands in memory: 345 gemeenten, 3,340 wijken and 14,496 buurten in rectangles, 465,000 full postcodes,
/// 2,500 towns. Always the same. A fifth of the buurten carry a name that others carry too, as in the real one.
/// </summary>
internal static class MadeCountry
{
    public const int Gemeenten = 345;
    public const int Wijken = 3_340;
    public const int Buurten = 14_496;
    public const int FullPostcodes = 465_000;
    public const int Towns = 2_500;

    private const int Columns = 19;
    private const int Digits = 4_000;
    private const string Letters = "ABCDEFGHJKLMNPRSTVWXZ";
    private static readonly string[] Beginnings = ["Am", "Bor", "Cas", "Den", "Eng", "Gron", "Hil", "Kerk", "Lin", "Maas", "Noord", "Oos", "Rijs", "Schin", "Til", "Valk", "West", "Zand"];
    private static readonly string[] Middles = ["el", "er", "en", "ing", "mer", "ste", "ter", "ve", "wol", "zen", "bre", "dor"];
    private static readonly string[] Endings = ["dam", "burg", "veld", "hoven", "dijk", "loo", "rade", "broek", "kerk", "beek", "heide", "horst", "stede", "um"];
    private static readonly string[] Common = ["Centrum", "Noord", "Zuid", "Oost", "West", "Buitengebied", "Verspreide huizen", "De Hoef", "Bedrijventerrein"];

    public static PlaceTable Table()
    {
        var areas = new List<Area>(Gemeenten + Wijken + Buurten);
        for (var gemeente = 0; gemeente < Gemeenten; gemeente++)
            areas.Add(Rectangle($"GM{gemeente:0000}", Name(gemeente), AreaKind.Gemeente, null, West(gemeente), South(gemeente), 12_000, 10_000));
        for (int wijk = 0, buurt = 0; wijk < Wijken; wijk++)
            AddWijk(areas, wijk, ref buurt);
        return PlaceTable.Of(new Edition(2024, 1, "bench"), areas, [], Postcodes());
    }

    /// <summary>A full postcode by number.</summary>
    public static Postcode FullPostcode(int number)
    {
        var (digits, letters) = (1000 + (number % Digits), number / Digits);
        var text = $"{digits}{Letters[letters / Letters.Length]}{Letters[letters % Letters.Length]}";
        return Postcode.TryParse(text, out var postcode) ? postcode : throw new InvalidOperationException(text);
    }

    /// <summary>A name by number; the first 3,024 are all different.</summary>
    public static string Name(int number) =>
        Beginnings[number % Beginnings.Length] + Middles[number / Beginnings.Length % Middles.Length] + Endings[number / Beginnings.Length / Middles.Length % Endings.Length];

    private static double West(int gemeente) => 10_000 + (gemeente % Columns * 12_000);

    private static double South(int gemeente) => 305_000 + (gemeente / Columns * 10_000);

    private static void AddWijk(List<Area> areas, int wijk, ref int buurt)
    {
        var (gemeente, strip) = (wijk % Gemeenten, wijk / Gemeenten);
        var (code, south) = ($"WK{gemeente:0000}{strip:00}", South(gemeente) + (strip * 1000));
        areas.Add(Rectangle(code, $"Wijk {strip:00} {Name(wijk + 700)}", AreaKind.Wijk, $"GM{gemeente:0000}", West(gemeente), south, 12_000, 1000));
        var until = (int)((wijk + 1L) * Buurten / Wijken);
        var width = 12_000.0 / (until - buurt);
        for (var slice = 0; buurt < until; slice++, buurt++)
        {
            var name = buurt % 5 == 0 ? Common[buurt / 5 % Common.Length] : $"{Name(buurt)} {Name(buurt / 7)}";
            areas.Add(Rectangle($"BU{gemeente:0000}{strip:00}{slice:00}", name, AreaKind.Buurt, code, West(gemeente) + (slice * width), south, width, 1000));
        }
    }

    private static List<PostcodePoint> Postcodes()
    {
        var postcodes = new List<PostcodePoint>(FullPostcodes);
        for (var i = 0; i < FullPostcodes; i++)
        {
            var (gemeente, letters) = (i % Digits % Gemeenten, i / Digits);
            var point = new RdPoint(West(gemeente) + (i * 7919L % 12_000), South(gemeente) + (letters * 84 % 9_600));
            postcodes.Add(new(FullPostcode(i), Name((i % Digits % Towns) + 300), new($"GM{gemeente:0000}"), point));
        }

        return postcodes;
    }

    private static Area Rectangle(string code, string name, AreaKind kind, string? parent, double west, double south, double width, double height)
    {
        var (east, north) = (west + width, south + height);
        Coordinate[] corners = [new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)];
        var outline = new GeometryFactory(new PrecisionModel(), 28992).CreatePolygon(corners);
        return new(new(code), name, kind, parent is null ? null : new AreaCode(parent), outline, new(west + (width / 2), south + (height / 2)), 100, IsWater: false);
    }
}
