namespace SocialeKaart.Geo.Coordinates;

/// <summary>A point in WGS84 (EPSG:4326), degrees. Only at the edges: HTTP, import and export.</summary>
public readonly record struct Wgs84Point(double Lat, double Lon);
