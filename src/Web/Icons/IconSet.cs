namespace SocialeKaart.Web.Icons;

/// <summary>The pictograms (Lucide) chosen in wwwroot-assets/icons.json, embedded by the build. Never shown without a word beside it.</summary>
public static class IconSet
{
    private static readonly Dictionary<string, string> Drawings = Read();

    /// <summary>The names that exist.</summary>
    public static IReadOnlyCollection<string> Names => Drawings.Keys;

    /// <summary>What stands inside the svg element.</summary>
    /// <exception cref="KeyNotFoundException">No such pictogram: add its Lucide name to icons.json.</exception>
    public static string Drawing(string name) =>
        Drawings.TryGetValue(name, out var drawing)
            ? drawing
            : throw new KeyNotFoundException($"No pictogram \"{name}\": add its Lucide name to wwwroot-assets/icons.json.");

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(IconSet).Assembly.GetManifestResourceStream("icons.txt")
            ?? throw new InvalidDataException("icons.txt is not embedded: the build of wwwroot-assets did not run.");
        using var reader = new StreamReader(stream);
        var drawings = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            drawings.Add(line[..tab], line[(tab + 1)..]);
        }

        return drawings;
    }
}
