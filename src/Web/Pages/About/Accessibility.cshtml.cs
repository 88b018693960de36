using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.About;

/// <summary>How usable the site is, and what to do when it is not.</summary>
[Public]
[CachedPage]
public sealed class AccessibilityModel : PageModel
{
    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }
}
