using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.TestSupport;

/// <summary>Ready-made values with fixed content; a test names only what it is about.</summary>
public static class Given
{
    /// <summary>A free weekly coffee morning in Hoensbroek, checked three weeks before the test clock.</summary>
    public static ListingFacts Listing(string title = "Koffie in De Mijnlamp", ListingKind kind = ListingKind.Activiteit) => new()
    {
        Kind = kind,
        Title = title,
        Summary = "Drink koffie met de buurt.",
        Needs = ["koffie-en-contact"],
        Cost = new() { Kind = CostKind.Free },
        Venue = new() { Name = "De Mijnlamp", Street = "Lampistenstraat", HouseNumber = "12", Postcode = "6431 LM", Town = "Hoensbroek" },
        Times = "elke dinsdag 10:00-12:00",
        Contact = new() { Phone = "045-000 31 07" },
        VerifiedOn = new DateOnly(2026, 11, 3),
    };
}
