using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Wijk;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Embed;

/// <summary>What there is to do this week in a gemeente, wijk or PlusWIJk, for a frame on another site.</summary>
[Public]
[Embeddable]
[NoIndex]
[CachedPage]
public sealed class WijkModel(RequestGeneration index, WijkViews views) : PageModel
{
    /// <summary>What is shown.</summary>
    public WijkView View { get; private set; } = null!;

    /// <summary>The page of the area itself.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Shows it; another form of the address leads to the right one, as on the page of the area.</summary>
    public IActionResult OnGet(string gemeente, string? wijk)
    {
        var (places, prefix) = (index.Current.Places, Request.PathBase.Value ?? "");
        if (WijkAddresses.Of(places).Find(gemeente, wijk) is not { } code || places.Area(code) is not { } area)
            return NotFound();
        if (EmbedLinks.ToWijk(code, places) is var right && !string.Equals(Request.Path.Value, right, StringComparison.Ordinal))
            return RedirectPermanent(prefix + right);
        (View, Address) = (views.View(area, prefix), WijkLinks.To(code, places, prefix));
        return Page();
    }
}
