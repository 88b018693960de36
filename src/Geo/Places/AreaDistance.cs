using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Places;

/// <summary>An area and how far it is.</summary>
/// <param name="Code">The area.</param>
/// <param name="Metres">Planar metres to its border ("hemelsbreed"); 0 inside.</param>
public sealed record AreaDistance(AreaCode Code, double Metres);
