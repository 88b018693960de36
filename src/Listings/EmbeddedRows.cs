using SocialeKaart.Geo;

namespace SocialeKaart.Listings;

/// <summary>The small tables of this assembly.</summary>
internal static class EmbeddedRows
{
    /// <inheritdoc cref="EmbeddedTable.Rows"/>
    public static List<Dictionary<string, string>> Read(string name) => EmbeddedTable.Rows(typeof(EmbeddedRows).Assembly, name);
}
