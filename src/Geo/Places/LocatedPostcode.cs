using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Places;

/// <summary>A postcode and the buurt its point lies in; null outside every buurt.</summary>
internal readonly record struct LocatedPostcode(PostcodePoint Postcode, AreaCode? Buurt);
