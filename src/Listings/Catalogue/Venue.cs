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
}
