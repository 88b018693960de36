namespace SocialeKaart.Geo.Places.Names;

/// <summary>Names that are no single place of the table: those of places far away, and those of whole regions.</summary>
internal static class WideNames
{
    private static readonly Lazy<HashSet<string>> Far = Folded("elders.txt");
    private static readonly Lazy<HashSet<string>> Regions = Folded("streken.txt");

    /// <summary>True for the folded name of a place that exists, wherever the work area is: whoever types it made no slip, and lives too far away.</summary>
    public static bool IsFar(string folded) => Far.Value.Contains(folded);

    /// <summary>True for the folded name of more than one gemeente: there is no point to measure from.</summary>
    public static bool IsRegion(string folded) => Regions.Value.Contains(folded);

    private static Lazy<HashSet<string>> Folded(string file) =>
        new(() => EmbeddedTable.Lines(typeof(WideNames).Assembly, file).Select(PlaceName.Fold).ToHashSet(StringComparer.Ordinal));
}
