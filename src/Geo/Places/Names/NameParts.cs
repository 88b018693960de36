using System.Text.RegularExpressions;

namespace SocialeKaart.Geo.Places.Names;

/// <summary>The names inside a name of CBS: "Heerlerheide-Passart" is called Heerlerheide by one neighbour and Passart by another.</summary>
internal static partial class NameParts
{
    private const int Shortest = 4;

    private static readonly Lazy<HashSet<string>> Telling =
        new(() => EmbeddedTable.Lines(typeof(NameParts).Assembly, "naamdelen.txt").ToHashSet(StringComparer.Ordinal));

    /// <summary>The folded parts that could be a name of their own; none when the name has no parts.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var parts = Between().Split(name);
        return parts.Length < 2 ? [] : parts.Select(PlaceName.Fold).Where(part => part.Length >= Shortest && !Telling.Value.Contains(part));
    }

    [GeneratedRegex(@"\s*[-/()]\s*|\sen\s", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
