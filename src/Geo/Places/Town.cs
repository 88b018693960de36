using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places;

/// <summary>A woonplaats of an official list.</summary>
/// <param name="Code">The code of the BAG ("2397"), or name and gemeente when the source has none.</param>
/// <param name="Name">As it is written on an envelope.</param>
/// <param name="Gemeente">The gemeente the source named; null when it did not: the store then takes the one around the point.</param>
/// <param name="Point">A point inside it, RD New.</param>
public sealed record Town(string Code, string Name, AreaCode? Gemeente, RdPoint Point);
