using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Pages.About;

/// <summary>The pages about the site itself: text, and what this installation says of itself.</summary>
[Public]
[CachedPage]
public sealed class AboutModel(IOptions<SiteOptions> site) : PageModel
{
    /// <summary>Who is responsible here, and how to reach them.</summary>
    public SiteOptions Site => site.Value;

    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }
}
