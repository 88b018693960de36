using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Postcodes;

/// <summary>How many of the addresses of a full postcode lie in one buurt.</summary>
/// <param name="Postcode">Full.</param>
/// <param name="Buurt">The buurt.</param>
/// <param name="Addresses">Its addresses in that buurt.</param>
/// <param name="Total">All its addresses.</param>
public readonly record struct PostcodeShare(Postcode Postcode, AreaCode Buurt, int Addresses, int Total);
