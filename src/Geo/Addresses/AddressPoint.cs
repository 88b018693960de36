using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Addresses;

/// <summary>Where an address lies.</summary>
/// <param name="Point">RD New.</param>
/// <param name="Shown">What lies there: "Markt 1, 6431AB Hoensbroek", or the postcode.</param>
/// <param name="Gemeente">The gemeente; null when not known.</param>
/// <param name="IsExact">True for the address itself, false for the middle of its postcode.</param>
public sealed record AddressPoint(RdPoint Point, string Shown, AreaCode? Gemeente, bool IsExact)
{
    /// <summary>Why the address itself was not looked up or found, for the editor, in Dutch; null when it was.</summary>
    public string? Remark { get; init; }
}
