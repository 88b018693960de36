using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What came out of a search, and how far it had to look.</summary>
/// <param name="Answer">The hits of this page.</param>
/// <param name="Kilometres">The radius they lie in; <see cref="SearchQuery.Everywhere"/> for the whole region.</param>
/// <param name="NothingWithin">The smaller radius in which nothing was found; null when looking further was not needed.</param>
public sealed record FoundOffers(SearchAnswer Answer, int Kilometres, int? NothingWithin)
{
    /// <summary>Searches, and looks further when nothing is close by.</summary>
    public static FoundOffers Search(IndexGeneration index, SearchQuery query, Place? where, DateTimeOffset now)
    {
        var request = SearchRequestReader.ToRequest(query, where);
        if (query.RadiusKilometres == SearchQuery.Everywhere)
            return new(index.Search(request, now), SearchQuery.Everywhere, null);
        var found = WideningSearch.Run(index, request, now);
        return new(found.Answer, Kilometre(found.RadiusMetres) ?? SearchQuery.Everywhere, Kilometre(found.NothingWithinMetres));
    }

    private static int? Kilometre(int? metres) => metres / SearchWords.MetresInKilometre;
}
