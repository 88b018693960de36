using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>What came out of a search, and how far it had to look.</summary>
/// <param name="Answer">The hits of this page.</param>
/// <param name="Kilometres">The radius they lie in; <see cref="SearchQuery.Everywhere"/> for the whole region.</param>
/// <param name="Little">The smaller circle that held too little; null when looking further was not needed, or brought nothing.</param>
public sealed record FoundOffers(SearchAnswer Answer, int Kilometres, LittleNearby? Little)
{
    /// <summary>All of it lies within the borders of the place, as was asked.</summary>
    public bool IsInside { get; private init; }

    /// <summary>Searches, and looks further when little is close by; when within borders was asked, only if there is nothing at all.</summary>
    public static FoundOffers Search(IndexGeneration index, SearchQuery query, Place? where, DateTimeOffset now) =>
        Search(index, query, SearchRequestReader.ToRequest(query, where), now);

    /// <summary>The same with a request of one's own.</summary>
    public static FoundOffers Search(IndexGeneration index, SearchQuery query, SearchRequest request, DateTimeOffset now)
    {
        if (query.RadiusKilometres == SearchQuery.Everywhere)
            return new(index.Search(request, now), SearchQuery.Everywhere, null);
        if (query.Inside && index.Search(request with { Inside = true, CountedRadii = [] }, now) is { Total: > 0, Where.Area: not null } inside)
            return new(inside, SearchQuery.Everywhere, null) { IsInside = true };
        var found = WideningSearch.Run(index, request, now);
        return new(found.Answer, found.RadiusMetres / SearchWords.MetresInKilometre ?? SearchQuery.Everywhere, found.Little);
    }

    /// <summary>Within borders was asked, and there was nothing.</summary>
    public bool IsBeyond(SearchQuery query) => query.Inside && !IsInside && Answer.Where?.Area is not null;

    /// <summary>The page that is shown: a wider list begins at its first.</summary>
    public int Page(SearchQuery query) => Little is null && !IsBeyond(query) ? query.Page : 1;

    /// <summary>The question whose links stay within this list: a wider circle must be in the address to be searched again.</summary>
    public SearchQuery Within(SearchQuery query) => Little is null && !IsBeyond(query) ? query : query.Within(Kilometres) with { Page = Page(query) };
}
