namespace SocialeKaart.Geo.Areas;

/// <summary>A part of an area that lies in another edition's.</summary>
/// <param name="Code">The area it lies in.</param>
/// <param name="Share">How much of the whole surface it is, 0 to 1.</param>
public sealed record AreaPart(AreaCode Code, double Share);
