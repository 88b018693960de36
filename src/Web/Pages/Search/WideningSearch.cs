using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>Searches around a place and, when nothing is there, step by step further: never a dead end.</summary>
public static class WideningSearch
{
    /// <summary>Searches. What is returned can be empty only when the whole region has nothing.</summary>
    public static FoundOffers Run(IndexGeneration index, SearchQuery query, Place? where, DateTimeOffset now)
    {
        var asked = where is null ? SearchQuery.Everywhere : query.RadiusKilometres ?? UsualRadius(where);
        var answer = index.Search(SearchRequestReader.ToRequest(query, where, asked), now);
        if (answer.Total > 0 || asked == SearchQuery.Everywhere)
            return new(answer, asked, null);

        foreach (var wider in SearchWords.Radii.Where(radius => radius > asked).Append(SearchQuery.Everywhere))
        {
            answer = index.Search(SearchRequestReader.ToRequest(query with { Page = 1 }, where, wider), now);
            if (answer.Total > 0)
                return new(answer, wider, asked);
        }

        return new(answer, SearchQuery.Everywhere, asked);
    }

    /// <summary>The radius when none was chosen: a town or gemeente is larger than a postcode.</summary>
    public static int UsualRadius(Place where) => where.Kind is PlaceKind.Town or PlaceKind.Gemeente ? 10 : 5;
}
