using System.ComponentModel.DataAnnotations;

namespace SocialeKaart.Web.Map.Tapped;

/// <summary>
/// The map after a tap: <c>SocialeKaart:Map</c>. Whoever owns the images of the streets sees which piece somebody looks at, so they are asked
/// for after a tap only, and from one host only.
/// </summary>
public sealed class MapOptions
{
    /// <summary>The address of an image, with {z}, {x} and {y} (Web Mercator, no subdomains); empty for no images at all, only our own borders.</summary>
    public string TileUrl { get; init; } = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png";

    /// <summary>Who owns the images, as it reads in "De straten komen van {0}."</summary>
    [Required]
    public string TileOwner { get; init; } = "PDOK (het Kadaster)";

    /// <summary>What the owner asks to be written on the map; plain text.</summary>
    public string Attribution { get; init; } = "Kaartgegevens: © Kadaster, CC BY 4.0";

    /// <summary>The closest there are images of.</summary>
    [Range(10, 22)]
    public int MaxZoom { get; init; } = 19;

    /// <summary>False when the map shows our own borders only.</summary>
    public bool HasTiles => TileUrl.Length > 0;

    /// <summary>The one host that a page with such a map may ask images of ("https://service.pdok.nl"); null without images, or when <see cref="TileUrl"/> is no good.</summary>
    public string? TileHost =>
        Uri.TryCreate(TileUrl.Replace('{', '0').Replace('}', '0'), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && Holds("{z}") && Holds("{x}") && Holds("{y}") && !Holds("{s}")
            ? address.GetLeftPart(UriPartial.Authority)
            : null;

    private bool Holds(string part) => TileUrl.Contains(part, StringComparison.Ordinal);
}
