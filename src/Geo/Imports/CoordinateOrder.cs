namespace SocialeKaart.Geo.Imports;

/// <summary>What the two numbers of a coordinate are.</summary>
internal enum CoordinateOrder
{
    EastNorth,
    NorthEast,
    LonLat,
    LatLon,
}
