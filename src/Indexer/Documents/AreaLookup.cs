using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Indexer.Documents;

/// <summary>An area with the areas around it; null when unknown. In production <see cref="PlaceTable.FindArea"/>.</summary>
public delegate Place? AreaLookup(AreaCode code);
