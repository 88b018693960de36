using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;

namespace SocialeKaart.Bench.Search;

/// <summary>A real postcode of four digits: listings and people are where people live.</summary>
/// <param name="Name">The place: "Hoensbroek".</param>
/// <param name="Gemeente">Its gemeente.</param>
/// <param name="Residents">How many people live there.</param>
/// <param name="Point">Its centre.</param>
internal sealed record Town(string Name, AreaCode Gemeente, int Residents, RdPoint Point);
