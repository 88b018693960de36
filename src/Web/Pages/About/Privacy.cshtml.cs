using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.About;

/// <summary>What we keep: nothing about visitors.</summary>
[Public]
[CachedPage]
public sealed class PrivacyModel : PageModel
{
    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }
}
