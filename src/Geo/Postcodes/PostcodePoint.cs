using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Postcodes;

/// <summary>Where a postcode lies.</summary>
/// <param name="Postcode">Full, or the four digits.</param>
/// <param name="Town">The woonplaats; null when the source did not say.</param>
/// <param name="Gemeente">The gemeente the source named; the gemeente around the point goes before it. Null when not named.</param>
/// <param name="Point">A point among its addresses, RD New.</param>
public sealed record PostcodePoint(Postcode Postcode, string? Town, AreaCode? Gemeente, RdPoint Point)
{
    /// <summary>Who live there; null when the source did not say.</summary>
    public int? Inhabitants { get; init; }
}
