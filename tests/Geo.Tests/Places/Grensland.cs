using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Tests.Places;

/// <summary>A handful of gemeenten with names as they are in Zuid-Limburg, in squares near where they lie, and two from far away.</summary>
internal static class Grensland
{
    public static PlaceTable Table { get; } = PlaceTable.Of(
        Vlakstad.Edition,
        [
            Gemeente("GM0917", "Heerlen", 6),
            Wijk("WK091710", "Wijk 10 Maria Gewanden en Terschuren", "GM0917", 6), Buurt("BU09171000", "Maria Gewanden", "WK091710", 6),
            Wijk("WK091721", "Wijk 21 Heerlerheide-Passart", "GM0917", 7), Buurt("BU09172100", "Passart", "WK091721", 7),
            Wijk("WK091733", "Wijk 33 Heerlen-Centrum", "GM0917", 8), Buurt("BU09173300", "Centrum", "WK091733", 8),
            Gemeente("GM0928", "Kerkrade", 12), Wijk("WK092801", "Wijk 01 Kerkrade-Oost", "GM0928", 12), Buurt("BU09280105", "Bleijerheide", "WK092801", 12),
            Gemeente("GM0981", "Vaals", 9, south: -12), Wijk("WK098101", "Wijk 01 Vaals", "GM0981", 9, south: -12),
            Buurt("BU09810100", "Vaals", "WK098101", 9, south: -12),
            Gemeente("GM0888", "Beek (L.)", -6), Wijk("WK088800", "Wijk 00 Beek", "GM0888", -6), Buurt("BU08880000", "Centrum", "WK088800", -6),
            Gemeente("GM0994", "Valkenburg aan de Geul", -3), Wijk("WK099404", "Wijk 04: Berg en Terblijt - Vilt", "GM0994", -3),
            Buurt("BU09940400", "Berg", "WK099404", -3),
            Gemeente("GM1903", "Eijsden-Margraten", -9, south: -10), Wijk("WK190304", "Wijk 04 Sint Geertruid", "GM1903", -9, south: -10),
            Buurt("BU19030400", "Berg", "WK190304", -9, south: -10),
            Gemeente("GM1945", "Berg en Dal", -5, south: 100), Gemeente("GM0796", "'s-Hertogenbosch", -40, south: 90),
        ],
        [new(new("PW-hoensbroek"), "Hoensbroek", new("GM0917"), [new("BU09171000")], 2025)],
        [
            Vlakstad.Postcode("6431", "Hoensbroek", "GM0917", Vlakstad.At(6.5, 0.5)), Vlakstad.Postcode("6431AB", "Hoensbroek", "GM0917", Vlakstad.At(6.4, 0.4)),
            Vlakstad.Postcode("6411", "Heerlen", "GM0917", Vlakstad.At(8.5, 0.5)), Vlakstad.Postcode("6461", "Kerkrade", "GM0928", Vlakstad.At(12.5, 0.5)),
            Vlakstad.Postcode("6191", "Beek", "GM0888", Vlakstad.At(-5.5, 0.5)), Vlakstad.Postcode("6573", "Beek", "GM1945", Vlakstad.At(-4.5, 100.5)),
            Vlakstad.Postcode("6245", "Eijsden", "GM1903", Vlakstad.At(-8.5, -9.5)),
        ]);

    private static Area Gemeente(string code, string name, double west, double south = 0) =>
        Vlakstad.Area(code, name, AreaKind.Gemeente, null, west, south, west + 3, south + 1, 300);

    private static Area Wijk(string code, string name, string gemeente, double west, double south = 0) =>
        Vlakstad.Area(code, name, AreaKind.Wijk, gemeente, west, south, west + 1, south + 1, 100);

    private static Area Buurt(string code, string name, string wijk, double west, double south = 0) =>
        Vlakstad.Area(code, name, AreaKind.Buurt, wijk, west, south, west + 1, south + 1, 100);
}
