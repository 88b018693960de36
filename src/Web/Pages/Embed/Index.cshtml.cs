using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Embed;

/// <summary>For whoever keeps another site: which line to copy, and that we want to know the site first.</summary>
[Public]
public sealed class IndexModel(RequestGeneration index, IOptions<SiteOptions> site) : PageModel
{
    private const int SearchHeight = 480;
    private const int WijkHeight = 640;

    /// <summary>The line for the search box.</summary>
    public string SearchLine => Line(EmbedLinks.ToSearch(Request.PathBase), T("Zoek hulp in de buurt"), SearchHeight);

    /// <summary>The line for a wijk, with the first PlusWIJk or gemeente as an example; null without any.</summary>
    public string? WijkLine => index.Current.Places is var places && places.PlusWijken.Concat(places.Areas(AreaKind.Gemeente)).FirstOrDefault() is { } area
        ? Line(EmbedLinks.ToWijk(area.Code, places, Request.PathBase), T("Deze week te doen in {0}", area.Name), WijkHeight)
        : null;

    /// <summary>Where another site makes itself known.</summary>
    public string Mail => site.Value.Mail;

    private string Line(string path, string title, int height) =>
        $"<iframe src=\"{Request.Scheme}://{Request.Host}{path}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" style=\"border:0\"></iframe>";
}
