using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>An area with the address of its page.</summary>
/// <param name="Area">The area.</param>
/// <param name="Gemeente">The name of its gemeente where that is another than the page's; else empty.</param>
/// <param name="Href">The address.</param>
public sealed record WijkLink(AreaSummary Area, string Gemeente, string Href)
{
    /// <summary>Makes it.</summary>
    /// <param name="area">The area.</param>
    /// <param name="gemeente">The gemeente of the page; null names every gemeente.</param>
    /// <param name="places">Gives names.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public static WijkLink Of(AreaSummary area, AreaCode? gemeente, PlaceTable places, string prefix)
    {
        var home = WijkAddresses.HomeOf(area, places);
        var name = area.Kind != AreaKind.Gemeente && home is { } code && code != gemeente ? places.Area(code)?.Name ?? "" : "";
        return new(area, name, WijkLinks.To(area.Code, places, prefix));
    }
}
