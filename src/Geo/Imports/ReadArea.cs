using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Imports;

/// <summary>An area with what its row said beside it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Origin">File, layer and row.</param>
/// <param name="WijkName">Of a buurt: the name of its wijk, when the row told.</param>
/// <param name="Postcode">Of a buurt: the postcode that occurs most in it.</param>
internal sealed record ReadArea(Area Area, string Origin, string? WijkName, string? Postcode);
