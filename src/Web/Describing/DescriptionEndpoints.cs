using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using SocialeKaart.Web.Languages;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Describing;

/// <summary>
/// What a browser wants to know of the site: <c>/manifest.webmanifest</c> to put it among somebody's apps (W3C Web Application Manifest), and
/// <c>/opensearch.xml</c> to search it from the address bar (OpenSearch 1.1).
/// </summary>
public sealed class DescriptionEndpoints : IEndpointGroup
{
    // The ground and the action of wwwroot-assets/tokens, by day: a manifest knows no dark mode.
    private const string Ground = "#faf4e4";
    private const string Action = "#0f4c5e";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/manifest.webmanifest", Manifest).WithMetadata(new PublicAttribute());
        routes.MapGet("/opensearch.xml", Search).WithMetadata(new PublicAttribute());
    }

    private static JsonHttpResult<object> Manifest(HttpContext context, IOptions<SiteOptions> site)
    {
        var home = $"{context.Request.PathBase}/";
        return TypedResults.Json<object>(
            new
            {
                id = home,
                name = $"SocialeKaart {site.Value.AreaName}",
                short_name = "SocialeKaart",
                lang = Wording.Current.Code,
                dir = Wording.Current.Direction,
                start_url = home,
                scope = "/",
                // With a bar to go back and to see where one is: this is a site, and an app only when somebody wants its icon.
                display = "minimal-ui",
                background_color = Ground,
                theme_color = Action,
                icons = new object[]
                {
                    new { src = "/favicon.svg", sizes = "any", type = "image/svg+xml" },
                    new { src = "/assets/icon-192.png", sizes = "192x192", type = "image/png" },
                    new { src = "/assets/icon-512.png", sizes = "512x512", type = "image/png" },
                    new { src = "/assets/icon-maskable-512.png", sizes = "512x512", type = "image/png", purpose = "maskable" },
                },
                shortcuts = new object[]
                {
                    new { name = T("Direct hulp"), url = $"{home}direct-hulp" },
                    new { name = T("Mijn lijst"), url = $"{home}mijn-lijst" },
                    new { name = T("Agenda"), url = $"{home}agenda" },
                },
            },
            contentType: "application/manifest+json");
    }

    private static ContentHttpResult Search(HttpContext context, IOptions<SiteOptions> site)
    {
        var home = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}/";
        return TypedResults.Content(
            new XDocument(new XElement(
                OpenSearch + "OpenSearchDescription",
                new XElement(OpenSearch + "ShortName", "SocialeKaart"),
                new XElement(OpenSearch + "Description", T("Hulp en activiteiten in {0}", site.Value.AreaName)),
                new XElement(OpenSearch + "InputEncoding", "UTF-8"),
                new XElement(OpenSearch + "Language", Wording.Current.Code),
                new XElement(OpenSearch + "Image", new XAttribute("width", 192), new XAttribute("height", 192), new XAttribute("type", "image/png"), $"{home}assets/icon-192.png"),
                new XElement(OpenSearch + "Url", new XAttribute("type", "text/html"), new XAttribute("template", $"{home}zoeken?wat={{searchTerms}}")))).ToString(),
            "application/opensearchdescription+xml",
            System.Text.Encoding.UTF8);
    }
}
