using System.Globalization;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests;

/// <summary>Listings and places with fixed values; a test names only what it is about.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 3, 15);

    /// <summary>The market square of the tests; other places are said in metres east of it.</summary>
    public static readonly RdPoint Square = new(190_000, 325_000);

    /// <summary>Someone at the square, in buurt B1 of wijk W1 of gemeente G1.</summary>
    public static Place AtSquare { get; } = new()
    {
        Name = "Plein",
        Kind = PlaceKind.Postcode6,
        Point = Square,
        Buurt = new AreaCode("B1"),
        Wijk = new AreaCode("W1"),
        Gemeente = new AreaCode("G1"),
    };

    public static Guid Id(int number) => Guid.Parse($"00000000-0000-7000-8000-{number:x12}");

    public static int NumberOf(Guid id) => int.Parse(id.ToString("N")[20..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static Publication Listing(int number, string title, Func<ListingFacts, ListingFacts>? facts = null, double? metresEast = 0)
    {
        var plain = new ListingFacts { Kind = ListingKind.Activiteit, Title = title, VerifiedOn = Today.AddDays(-10) };
        return new Publication
        {
            Id = Id(number),
            Code = $"C{number:d6}",
            Slug = "naam",
            OrganisationName = "Stichting Voorbeeld",
            OrganisationCode = "ORG0001",
            Facts = facts?.Invoke(plain) ?? plain,
            Point = metresEast is { } east ? new RdPoint(Square.X + east, Square.Y) : null,
        };
    }
}
