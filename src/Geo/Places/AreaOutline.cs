using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places;

/// <summary>A border simplified for drawing: closed rings in RD New, outer and inner alike (fill with evenodd).</summary>
public sealed record AreaOutline(IReadOnlyList<RdPoint[]> Rings);
