using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What came out of a search, and how far it had to look.</summary>
/// <param name="Answer">The hits of this page.</param>
/// <param name="Kilometres">The radius they lie in; <see cref="SearchQuery.Everywhere"/> for the whole region.</param>
/// <param name="NothingWithin">The smaller radius in which nothing was found; null when looking further was not needed.</param>
public sealed record FoundOffers(SearchAnswer Answer, int Kilometres, int? NothingWithin);
