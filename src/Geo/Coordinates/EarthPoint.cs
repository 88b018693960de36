namespace SocialeKaart.Geo.Coordinates;

/// <summary>A point in metres from the centre of the earth: the in-between of a change of datum.</summary>
internal readonly record struct EarthPoint(double X, double Y, double Z);
