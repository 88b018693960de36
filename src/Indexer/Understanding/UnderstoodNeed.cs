namespace SocialeKaart.Indexer.Understanding;

/// <summary>A need that was asked for.</summary>
/// <param name="Reach">The concepts that answer it, best first.</param>
/// <param name="Share">What it counts, 1 when it was said in so many words.</param>
internal sealed record UnderstoodNeed(NeedReach[] Reach, double Share);
