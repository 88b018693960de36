using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Map.Tapped;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>
/// Everything a search found as points on the map after a tap, not only the page of the list that is shown: <c>/zoeken/kaart?wat=&amp;waar=</c>, with
/// the parameters of <c>/zoeken</c>. A search that needs a way out has no such map, and gets no points.
/// </summary>
public sealed class MapEndpoints : IEndpointGroup
{
    /// <summary>More would be a carpet.</summary>
    public const int Most = 400;

    private const string Path = "/zoeken/kaart";

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes) =>
        // The key holds what the page's key holds: both read the same address.
        routes.MapGet(Path, Points).WithMetadata(new PublicAttribute(), typeof(IndexModel).GetCustomAttribute<CachedPageAttribute>()!);

    /// <summary>The address of the points of a search, whatever page of it is shown and in which order.</summary>
    public static string To(SearchQuery query, string prefix) =>
        SearchLinks.Parts(query with { Page = 1, MapFirst = false, NearestFirst = false, ForWhom = "" })
            .Aggregate(new PageAddress(prefix + Path), (address, part) => address.Add(part.Name, part.Value)).ToString();

    private static JsonHttpResult<MapPoint[]> Points(HttpContext context, RequestGeneration index, SearchSafety safety, TimeProvider clock)
    {
        NoIndexAttribute.KeepOut(context.Response);
        // The address can hold what somebody typed.
        context.Response.Headers.CacheControl = "private, no-cache";
        var (query, places, now) = (SearchRequestReader.Read(context.Request.Query) with { Page = 1, Explain = false }, index.Current.Places, clock.GetUtcNow());
        var place = places.Find(query.Where);
        if (query.IsEmpty || place is PlaceAnswer.Ambiguous)
            return TypedResults.Json<MapPoint[]>([]);
        if (safety.Of(query, place).LeavesNoTrace)
        {
            NoStoreAttribute.NeverStore(context.Response);
            return TypedResults.Json<MapPoint[]>([]);
        }

        var hits = FoundOffers.Search(index.Current, query, SearchRequestReader.ToRequest(query, (place as PlaceAnswer.Found)?.Place) with { Take = Most }, now).Answer.Hits;
        return TypedResults.Json<MapPoint[]>([.. hits.Select(hit => MapPoint.Of(hit, places, context.Request.PathBase.Value ?? "")).OfType<MapPoint>()]);
    }
}
