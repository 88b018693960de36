namespace SocialeKaart.Geo.Places;

/// <summary>A name's place: which row of the areas, or of the towns when the rank says so, and how it is shown.</summary>
internal sealed record NamedPlace(NameRank Rank, int Row, string Shown);
