using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>What a gemeente, wijk or PlusWIJk has: this week, in three layers, by leefdomein, and who takes part.</summary>
[Public]
[CachedPage]
public sealed class AreaModel(RequestGeneration index, WijkViews views) : PageModel
{
    /// <summary>What is shown; null for an address that leads nowhere.</summary>
    public WijkView? View { get; private set; }

    /// <summary>The gemeente in an address that leads nowhere; null when that is unknown too.</summary>
    public AreaSummary? Gemeente { get; private set; }

    /// <summary>What could be meant by an address that leads nowhere.</summary>
    public IReadOnlyList<WijkLink> Choices { get; private set; } = [];

    /// <summary>Shows it; another form of the address leads to the right one, an unknown one to 404 with what there is.</summary>
    public IActionResult OnGet(string gemeente, string? wijk)
    {
        var (places, prefix) = (index.Current.Places, Request.PathBase.Value ?? "");
        if (WijkAddresses.Of(places).Find(gemeente, wijk) is not { } code || places.Area(code) is not { } area)
        {
            Help(gemeente, places, prefix);
            return Page();
        }

        if (WijkLinks.To(code, places) is var right && !string.Equals(Request.Path.Value, right, StringComparison.Ordinal))
            return RedirectPermanent(prefix + right);
        View = views.View(area, prefix);
        return Page();
    }

    private void Help(string gemeente, PlaceTable places, string prefix)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        NoIndexAttribute.KeepOut(Response);
        var addresses = WijkAddresses.Of(places);
        Gemeente = addresses.Find(gemeente, null) is { } code && places.Area(code) is { Kind: AreaKind.Gemeente } found ? found : null;
        var choices = Gemeente is null ? places.Areas(AreaKind.Gemeente).OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase) : addresses.In(Gemeente.Code);
        Choices = [.. choices.Select(area => WijkLink.Of(area, Gemeente?.Code, places, prefix))];
    }
}
