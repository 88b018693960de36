using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Embed;

/// <summary>The search box alone, for a frame on the site of a gemeente or a huisarts. The results open in the whole window.</summary>
[Public]
[Embeddable]
[NoIndex]
[CachedPage("waar")]
public sealed class SearchModel : PageModel
{
    /// <summary>The place that stands there already: a gemeente fills in its own.</summary>
    public string Where { get; private set; } = "";

    /// <summary>Shows it.</summary>
    public void OnGet() => Where = SearchRequestReader.Read(Request.Query).Where;
}
