using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Imports;

/// <summary>A layer of a GeoPackage.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Column">Its geometry column.</param>
/// <param name="Srs">EPSG code of its coordinates.</param>
internal sealed record GeoPackageLayer(string Table, string Column, int Srs)
{
    /// <summary>
    /// What the layer holds by its name, in any spelling ("cbs_buurten_2024", "wijkenbuurten:wijken", "gemeente_gegeneraliseerd"):
    /// the last of the words in it. Null for another layer, and for label points.
    /// </summary>
    public AreaKind? Kind
    {
        get
        {
            var words = new (int At, AreaKind Kind)[]
            {
                (Table.LastIndexOf("gemeente", StringComparison.OrdinalIgnoreCase), AreaKind.Gemeente),
                (Table.LastIndexOf("wijk", StringComparison.OrdinalIgnoreCase), AreaKind.Wijk),
                (Table.LastIndexOf("buurt", StringComparison.OrdinalIgnoreCase), AreaKind.Buurt),
            };
            var last = words.MaxBy(word => word.At);
            return last.At < 0 || Table.Contains("label", StringComparison.OrdinalIgnoreCase) ? null : last.Kind;
        }
    }

    public string Title => Kind switch { AreaKind.Gemeente => "gemeenten", AreaKind.Wijk => "wijken", _ => "buurten" };
}
