namespace SocialeKaart.Indexer.Searching;

/// <summary>What a search found, and how far it had to look.</summary>
/// <param name="Answer">The hits.</param>
/// <param name="RadiusMetres">The radius they lie in; null when there was none: no place, or the whole work area.</param>
/// <param name="Little">The smaller radius in which too little was found; null when looking further was not needed, or brought nothing.</param>
public sealed record WidenedAnswer(SearchAnswer Answer, int? RadiusMetres, LittleNearby? Little);
