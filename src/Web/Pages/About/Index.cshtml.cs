using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.About;

/// <summary>What this site is and who is behind it.</summary>
[Public]
[CachedPage]
public sealed class IndexModel : PageModel
{
    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }
}
