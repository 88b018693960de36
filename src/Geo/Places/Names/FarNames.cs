namespace SocialeKaart.Geo.Places.Names;

/// <summary>Names of places that exist, wherever the work area is: whoever types one made no slip, and lives too far away.</summary>
internal static class FarNames
{
    private static readonly Lazy<HashSet<string>> Read = new(() => PlaceNameFiles.Lines("elders.txt").Select(PlaceName.Fold).ToHashSet(StringComparer.Ordinal));

    /// <summary>True for the folded name of such a place.</summary>
    public static bool Contains(string folded) => Read.Value.Contains(folded);
}
