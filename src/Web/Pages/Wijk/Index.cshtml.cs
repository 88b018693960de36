using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>The entrance to all gemeenten, wijken and PlusWIJken.</summary>
[Public]
[CachedPage("waar")]
public sealed class IndexModel(RequestGeneration index) : PageModel
{
    // In a larger work area (the whole country) the wijken stand on the page of their gemeente.
    private const int MostWithWijken = 60;

    /// <summary>The PlusWIJken by name.</summary>
    public IReadOnlyList<WijkLink> PlusWijken { get; private set; } = [];

    /// <summary>The gemeenten by name, each with its wijken.</summary>
    public IReadOnlyList<(WijkLink Gemeente, IReadOnlyList<WijkLink> Wijken)> Gemeenten { get; private set; } = [];

    /// <summary>Lists them; with a place filled in it leads to the page around that place, or to a search that asks which place is meant.</summary>
    public IActionResult OnGet()
    {
        var (places, prefix) = (index.Current.Places, Request.PathBase.Value ?? "");
        var where = SearchRequestReader.Read(Request.Query).Where;
        if (where.Length > 0)
            return Redirect(places.Find(where) is PlaceAnswer.Found { Place: var place } && WijkLinks.Around(place, places) is { } area
                ? WijkLinks.To(area.Code, places, prefix)
                : SearchLinks.ToPlace(where, prefix));
        var addresses = WijkAddresses.Of(places);
        var gemeenten = places.Areas(AreaKind.Gemeente);
        PlusWijken = [.. places.PlusWijken.Where(area => addresses.PathOf(area.Code) is not null).Select(area => WijkLink.Of(area, null, places, prefix))];
        Gemeenten =
        [
            .. gemeenten.OrderBy(gemeente => gemeente.Name, StringComparer.OrdinalIgnoreCase).ThenBy(gemeente => gemeente.Code).Select(gemeente => (
                WijkLink.Of(gemeente, null, places, prefix),
                (IReadOnlyList<WijkLink>)[.. gemeenten.Count > MostWithWijken ? [] : addresses.WijkenIn(gemeente.Code).Select(wijk => WijkLink.Of(wijk, gemeente.Code, places, prefix))])),
        ];
        return Page();
    }
}
