using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Web.Pages.Wijk;

namespace SocialeKaart.Web.Pages.Embed;

/// <summary>Makes every link to what another site may show in a frame.</summary>
public static class EmbedLinks
{
    private const string Root = "/insluiten";

    /// <summary>The search box.</summary>
    /// <param name="prefix">The language in front, "/en"; empty for Dutch.</param>
    public static string ToSearch(string prefix = "") => $"{prefix}{Root}/zoeken";

    /// <summary>The list of an area.</summary>
    public static string ToWijk(AreaCode area, PlaceTable places, string prefix = "") => $"{prefix}{Root}{WijkLinks.To(area, places)}";
}
