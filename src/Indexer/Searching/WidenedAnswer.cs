namespace SocialeKaart.Indexer.Searching;

/// <summary>What a search found, and how far it had to look.</summary>
/// <param name="Answer">The hits.</param>
/// <param name="RadiusMetres">The radius they lie in; null when there was none: no place, or the whole work area.</param>
/// <param name="NothingWithinMetres">The smaller radius in which nothing was found; null when looking further was not needed.</param>
public sealed record WidenedAnswer(SearchAnswer Answer, int? RadiusMetres, int? NothingWithinMetres);
