using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Places;

/// <summary>A buurt in which part of the addresses of a postcode lie.</summary>
/// <param name="Buurt">The buurt.</param>
/// <param name="Percent">How many of a hundred of its addresses.</param>
public readonly record struct BuurtShare(AreaCode Buurt, int Percent);
