namespace SocialeKaart.Geo.Imports;

/// <summary>What an import did to one layer, in rows.</summary>
/// <param name="Layer">Dutch, plural: "gemeenten", "wijken", "buurten", "postcodes", "PlusWIJken".</param>
/// <param name="Added">New codes.</param>
/// <param name="Changed">Codes with another name, parent, number or border.</param>
/// <param name="Removed">Codes that are no longer in the file.</param>
/// <param name="Unchanged">Codes that were the same.</param>
public sealed record LayerOutcome(string Layer, int Added, int Changed, int Removed, int Unchanged)
{
    /// <summary>Rows the file held.</summary>
    public int Rows => Added + Changed + Unchanged;

    /// <summary>False when a second run of the same file.</summary>
    public bool ChangedAnything => Added + Changed + Removed > 0;
}
