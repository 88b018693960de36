using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Shapes;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Map.Tapped;

/// <summary>
/// The borders around a gemeente for the map after a tap, from the node's own snapshot: <c>/kaart/grenzen?rond=GM0917</c>. With them the map is
/// of use when the images of streets do not come, or are turned off.
/// </summary>
public sealed class BorderEndpoints : IEndpointGroup
{
    /// <summary>GeoJSON (RFC 7946).</summary>
    public const string ContentType = "application/geo+json";

    private const string Path = "/kaart/grenzen";

    // About what a desk shows at the scale at which wijken can still be told apart.
    private const double Metres = 8_000;

    // Eleven metres: they are drawn, and the lines of the snapshot are simplified by more than that.
    private const int Decimals = 4;

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, Borders).WithMetadata(new PublicAttribute(), new CachedPageAttribute("rond"));

    /// <summary>The address of the borders around a gemeente.</summary>
    public static string To(AreaCode gemeente, string prefix) => new PageAddress(prefix + Path).Add("rond", gemeente.Value).ToString();

    private static Results<FileContentHttpResult, NotFound> Borders(HttpContext context, RequestGeneration index, string? rond)
    {
        var places = index.Current.Places;
        if (places.Area(new AreaCode(rond ?? "")) is not { Kind: AreaKind.Gemeente } around)
            return TypedResults.NotFound();
        NoIndexAttribute.KeepOut(context.Response);
        context.Response.Headers.CacheControl = "public, max-age=3600";
        using var json = new MemoryStream();
        GeoJsonShapes.Write(Near(places, around).Select(area => (area, places.Outline(area.Code))), json, Decimals);
        return TypedResults.File(json.ToArray(), ContentType);
    }

    private static IEnumerable<AreaSummary> Near(PlaceTable places, AreaSummary around)
    {
        var gemeenten = places.Areas(AreaKind.Gemeente).Where(area => area.Code == around.Code || area.DistanceTo(around.Centre) <= Metres).ToList();
        var codes = gemeenten.Select(area => area.Code).ToHashSet();
        return gemeenten.Concat(places.Areas(AreaKind.Wijk).Concat(places.PlusWijken).Where(area => area.Parent is { } parent && codes.Contains(parent)));
    }
}
