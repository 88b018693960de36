using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>Makes every link to a gemeente, wijk or PlusWIJk.</summary>
public static class WijkLinks
{
    /// <summary>All of them.</summary>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string ToAll(string prefix = "") => $"{prefix}/wijk";

    /// <summary>"/wijk/heerlen/hoensbroek"; that of all when the area has no page.</summary>
    /// <param name="area">A gemeente, wijk or PlusWIJk.</param>
    /// <param name="places">Gives names and what lies in what.</param>
    /// <param name="prefix">The language in front; empty for Dutch.</param>
    public static string To(AreaCode area, PlaceTable places, string prefix = "") => ToAll(prefix) + WijkAddresses.Of(places).PathOf(area);

    /// <summary>The smallest page around a place: its PlusWIJk, else its wijk, else its gemeente; null when it lies in none.</summary>
    public static AreaSummary? Around(Place place, PlaceTable places) =>
        Around([place.Area, .. place.PlusWijken.Take(1), place.Wijk, place.Gemeente], places);

    /// <summary>The first of these areas that has a page; null for none.</summary>
    public static AreaSummary? Around(IEnumerable<AreaCode?> areas, PlaceTable places) => areas.OfType<AreaCode>()
        .Where(area => WijkAddresses.Of(places).PathOf(area) is not null).Select(places.Area).FirstOrDefault();
}
