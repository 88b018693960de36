namespace SocialeKaart.Web.Map;

/// <summary>A point on the drawing.</summary>
public readonly record struct MapSpot(int X, int Y);
