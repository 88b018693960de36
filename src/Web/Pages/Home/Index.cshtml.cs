using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Pages.Wijk;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Home;

/// <summary>The front door: one question, one place, twelve subjects, the PlusWIJken.</summary>
[Public]
[CachedPage]
public sealed class IndexModel(RequestGeneration index) : PageModel
{
    /// <summary>The PlusWIJken with their pages; empty before areas were imported.</summary>
    public IReadOnlyList<(string Name, string Link)> Wijken { get; private set; } = [];

    /// <summary>The map of the work area; null when there is none to draw.</summary>
    public MapDrawing? Map { get; private set; }

    /// <summary>Shows the page, also while the index is still being made.</summary>
    public void OnGet()
    {
        if (index.IfReady?.Places is not { } places)
            return;

        var wijken = places.PlusWijken;
        Wijken = [.. wijken.Select(wijk => (wijk.Name, WijkLinks.To(wijk.Code, places, Request.PathBase)))];
        Map = RegionMap.Draw(places, wijken);
    }
}
