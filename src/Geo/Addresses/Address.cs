using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Addresses;

/// <summary>An address in the Netherlands as an editor gives it.</summary>
/// <param name="Street">Without number; may be empty when the postcode is full.</param>
/// <param name="HouseNumber">With addition: "12a".</param>
/// <param name="Postcode">Null when not known.</param>
/// <param name="Town">May be empty when there is a postcode.</param>
public sealed record Address(string Street, string HouseNumber, Postcode? Postcode, string Town);
