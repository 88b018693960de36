using System.Text.Json.Serialization;

namespace SocialeKaart.Listings.Catalogue;

/// <summary>Where a listing takes place. Empty strings where nothing is known.</summary>
public sealed record Venue
{
    /// <summary>Name of the building: "Gemeenschapshuis De Mijnlamp".</summary>
    public string Name { get; init; } = "";

    /// <summary>Street without number.</summary>
    public string Street { get; init; } = "";

    /// <summary>House number with addition: "12a".</summary>
    public string HouseNumber { get; init; } = "";

    /// <summary>"6431 AB", "6431", or the postcode of the other country.</summary>
    public string Postcode { get; init; } = "";

    /// <summary>Town: "Hoensbroek".</summary>
    public string Town { get; init; } = "";

    /// <summary>"NL", "BE" or "DE".</summary>
    public string Country { get; init; } = "NL";

    /// <summary>False hides name, street, number and point from every resident: only the wijk is told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool ShowAddress { get; init; } = true;

    /// <summary>
    /// The same for all that is behind one door, however its street is written; null without a street and number, and for a hidden address.
    /// A Dutch postcode with letters and a house number are a door by themselves.
    /// </summary>
    [JsonIgnore]
    public string? Door => !ShowAddress || Street.Length == 0 || HouseNumber.Length == 0 || Postcode.Length == 0
        ? null
        : $"{Country}|{Bare(Postcode)}|{(Country == "NL" && Bare(Postcode).Length == 6 ? "" : Bare(Street))}|{Bare(HouseNumber)}";

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
