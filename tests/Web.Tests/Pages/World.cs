using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>
/// A small country of squares: Heerlen with Hoensbroek (6431, a PlusWIJk) and a Centrum, Brunssum beside it with a Centrum of its own.
/// </summary>
internal static class World
{
    private static readonly GeometryFactory Rd = new(new PrecisionModel(), 28992);

    /// <summary>The middle of postcode 6431.</summary>
    public static readonly RdPoint Hoensbroek = new(192_000, 327_000);

    public static PlaceTable Places { get; } = PlaceTable.Of(
        new Edition(2024, 1, "voorbeeld"),
        [
            Square("GM0917", "Heerlen", AreaKind.Gemeente, null, 190_000, 321_000, 8000, 8000),
            Square("WK091710", "Hoensbroek-Noord", AreaKind.Wijk, "GM0917", 190_000, 325_000, 4000, 4000),
            Square("BU09171000", "Mariarade", AreaKind.Buurt, "WK091710", 190_000, 325_000, 2000, 4000),
            Square("BU09171001", "De Dem", AreaKind.Buurt, "WK091710", 192_000, 325_000, 2000, 4000),
            Square("WK091711", "Centrum", AreaKind.Wijk, "GM0917", 194_000, 321_000, 4000, 8000),
            Square("BU09171100", "Markt", AreaKind.Buurt, "WK091711", 194_000, 321_000, 4000, 8000),
            Square("GM0899", "Brunssum", AreaKind.Gemeente, null, 198_000, 321_000, 8000, 8000),
            Square("WK089900", "Centrum", AreaKind.Wijk, "GM0899", 198_000, 321_000, 8000, 8000),
            Square("BU08990000", "Lindeplein", AreaKind.Buurt, "WK089900", 198_000, 321_000, 8000, 8000),
        ],
        [new PlusWijk(new("PW-hoensbroek"), "Hoensbroek", new("GM0917"), [new("BU09171000"), new("BU09171001")], 2025)],
        [Postcode("6431", Hoensbroek, "Hoensbroek"), Postcode("6411", new(196_000, 325_000), "Heerlen")]);

    /// <summary>Who answers in Heerlen on working days.</summary>
    public static ContactFacts Coach { get; } = new()
    {
        Level = ContactLevel.Welzijnscoach,
        Areas = ["GM0917"],
        Role = "Welzijnscoach",
        FirstName = "Lieke",
        Phone = "045-000 01 01",
        Hours = "ma-vr 9:00-17:00",
    };

    /// <summary>A listing some metres east of the middle of 6431, reaching the whole region.</summary>
    public static Publication Offer(int number, string title, Func<ListingFacts, ListingFacts>? with = null, double? metresEast = 500)
    {
        var facts = with?.Invoke(Given.Listing(title)) ?? Given.Listing(title);
        return new()
        {
            Id = Guid.Parse($"00000000-0000-7000-8000-{number:x12}"),
            Code = $"c{number:d6}",
            Slug = "het-aanbod",
            OrganisationName = "Stichting De Mijnlamp",
            OrganisationCode = "org0001",
            Facts = facts,
            Point = metresEast is { } east ? Hoensbroek with { X = Hoensbroek.X + east } : null,
            Buurt = metresEast is null ? null : new("BU09171001"),
            Wijk = metresEast is null ? null : new("WK091710"),
            Gemeente = metresEast is null ? null : new("GM0917"),
        };
    }

    private static PostcodePoint Postcode(string text, RdPoint point, string town) =>
        Geo.Postcodes.Postcode.TryParse(text, out var code) ? new(code, town, null, point) : throw new ArgumentException(text);

    private static Area Square(string code, string name, AreaKind kind, string? parent, double x, double y, double width, double height)
    {
        var ring = new Coordinate[] { new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height), new(x, y) };
        return new(new(code), name, kind, parent is null ? null : new(parent), Rd.CreatePolygon(ring), new(x + (width / 2), y + (height / 2)), 1000, false);
    }
}
