using System.Text.RegularExpressions;

namespace SocialeKaart.Geo.Imports;

/// <summary>The coordinate systems that are read. ETRS89 (4258) is within a metre of WGS84 in the Netherlands and counts as such.</summary>
internal static partial class SourceCrs
{
    public static bool IsKnown(int epsg) => epsg is 28992 or 4326 or 4258;

    /// <summary>The code in a GeoJSON name such as "urn:ogc:def:crs:EPSG::28992" or "EPSG:28992"; 4326 for CRS84; null when it holds none.</summary>
    public static int? Epsg(string name)
    {
        if (name.Contains("CRS84", StringComparison.OrdinalIgnoreCase))
            return 4326;
        return Code().Match(name) is { Success: true } match && int.TryParse(match.Value, out var epsg) ? epsg : null;
    }

    [GeneratedRegex(@"\d{4,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
