using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Help;
using SocialeKaart.Web.Pages.Offer;
using SocialeKaart.Web.Pages.Wijk;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Sitemap;

/// <summary>
/// What search engines may find: <c>/robots.txt</c>, <c>/sitemap.xml</c> and its parts. Need pages stand in it, those on safety too: who is in
/// danger must be able to find them from elsewhere. Results never, and of the offers none that keeps its address hidden. The demo has none.
/// </summary>
public sealed class SitemapEndpoints : IEndpointGroup
{
    /// <summary>Listings in one part: reading them takes some ten milliseconds.</summary>
    public const int PartSize = 1000;

    private const string OwnPages = "paginas";

    private static readonly string[] Fixed = ["/", "/hulp", "/agenda", "/help-mij-kiezen", "/over", "/privacy", "/toegankelijkheid"];

    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/robots.txt", Robots).WithMetadata(new PublicAttribute());
        routes.MapGet("/sitemap.xml", Whole).WithMetadata(new PublicAttribute());
        routes.MapGet("/sitemap/{part}", Part).WithMetadata(new PublicAttribute());
    }

    /// <summary>Results and errors say noindex themselves; a page that may not be crawled cannot say so.</summary>
    private static ContentHttpResult Robots(HttpContext context, RequestGeneration index) => TypedResults.Content(
        "User-agent: *\nDisallow:\n" + (Listed(index) is null ? "" : $"Sitemap: {Site(context)}/sitemap.xml\n"), "text/plain", Encoding.UTF8);

    private static Results<ContentHttpResult, NotFound> Whole(HttpContext context, RequestGeneration index, TimeProvider clock)
    {
        if (Listed(index) is not { } listed)
            return TypedResults.NotFound();
        var parts = (listed.CountListed(clock.GetUtcNow()) + PartSize - 1) / PartSize;
        return Xml(new XElement(Schema + "sitemapindex", Enumerable.Range(1, parts).Select(number => $"{number}").Prepend(OwnPages)
            .Select(part => new XElement(Schema + "sitemap", Location(context, $"/sitemap/{part}")))));
    }

    private static Results<ContentHttpResult, NotFound> Part(HttpContext context, string part, RequestGeneration index, NeedTexts texts, TimeProvider clock)
    {
        if (Listed(index) is not { } listed)
            return TypedResults.NotFound();
        var paths = part == OwnPages ? [.. Fixed, .. Wijken(listed), .. texts.All.Select(text => HelpLinks.To(text.Need.Code))] : Offers(listed, part, clock.GetUtcNow());
        return paths.Count == 0
            ? TypedResults.NotFound()
            : Xml(new XElement(Schema + "urlset", paths.Select(path => new XElement(Schema + "url", Location(context, path)))));
    }

    private static IEnumerable<string> Wijken(IndexGeneration index) =>
        WijkAddresses.Of(index.Places).All.Select(area => WijkLinks.To(area, index.Places)).Prepend(WijkLinks.ToAll());

    private static List<string> Offers(IndexGeneration index, string part, DateTimeOffset now) =>
        !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 10_000
            ? []
            : [.. index.Listed(now, (number - 1) * PartSize, PartSize)
                .Where(listing => listing.Facts.Venue.ShowAddress)
                .SelectMany(listing => new[] { OfferLinks.To(listing, ""), OfferLinks.ToOrganisation(listing, "") })
                .Distinct()];

    /// <summary>Null for the demo, and while the index is being made.</summary>
    private static IndexGeneration? Listed(RequestGeneration index) => index.IfReady is { IsDemo: false } ready ? ready : null;

    private static XElement Location(HttpContext context, string path) => new(Schema + "loc", Site(context) + path);

    private static string Site(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";

    private static ContentHttpResult Xml(XElement root) =>
        TypedResults.Content($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}", "application/xml", Encoding.UTF8);
}
