using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Geo.Places;

/// <summary>A woonplaats. Two with one name in two gemeenten are two towns: a woonplaats lies in one gemeente.</summary>
internal sealed record TownRow(string Name, AreaCode? Gemeente, RdPoint Point);
