namespace SocialeKaart.Indexer.Understanding;

/// <summary>A concept that answers a need that was asked for, and how well.</summary>
/// <param name="Concept">Its ordinal.</param>
/// <param name="Weight">1 for the need itself, less for narrower, less again for related.</param>
internal readonly record struct NeedReach(int Concept, double Weight);
