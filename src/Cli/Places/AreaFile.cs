using System.CommandLine;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Cli.Places;

/// <summary>Writes areas to a file as SVG or GeoJSON, whichever its name ends in: the options <c>--uit</c> and <c>--schaal</c>.</summary>
internal sealed class AreaFile
{
    private const int Width = 800;

    private readonly string path;
    private readonly BorderDetail detail;

    private AreaFile(string path, BorderDetail detail) => (this.path, this.detail) = (path, detail);

    /// <summary>Where to; nothing is written without it.</summary>
    public static Option<string?> Out() => new("--uit") { Description = "Schrijf de grenzen naar dit bestand: .svg (tekening) of .geojson (WGS84)" };

    /// <summary>How fine.</summary>
    public static Option<int> Scale() => new("--schaal")
    {
        Description = "Hoe fijn de grens is: 25000 is een kaart van 1:25.000, 0 is elk punt",
        DefaultValueFactory = _ => 25_000,
    };

    /// <summary>The file asked for; null when none was. Looks before anything is changed whether it can be written.</summary>
    /// <exception cref="ImportRefusedException">Another kind of file, no such folder, or a negative scale.</exception>
    public static AreaFile? From(ParseResult parsed, Option<string?> file, Option<int> scale)
    {
        var oneTo = parsed.GetValue(scale);
        if (oneTo < 0)
            throw new ImportRefusedException("--schaal is 0 of meer. Er is niets veranderd.");
        if (parsed.GetValue(file) is not { } path)
            return null;
        if (!IsSvg(path) && !path.EndsWith(".geojson", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw new ImportRefusedException($"{path}: geef een bestand dat op .svg of .geojson eindigt. Er is niets veranderd.");
        if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new ImportRefusedException($"{path}: die map is er niet, of het is zelf een map. Er is niets veranderd.");
        return new(path, oneTo == 0 ? BorderDetail.Full : BorderDetail.ForScale(oneTo));
    }

    /// <summary>Writes the file. <paramref name="own"/> are filled in a drawing, <paramref name="others"/> are lines.</summary>
    /// <exception cref="AreaFileException">It cannot be written.</exception>
    public async Task WriteAsync(Workplace work, PlaceTable table, IReadOnlyCollection<AreaCode> own, IEnumerable<AreaCode> others, CancellationToken stop)
    {
        AreaCode[] codes = [.. own, .. others.Except(own)];
        var outlines = await work.Places.OutlinesAsync(codes, detail, stop);
        (AreaSummary, AreaOutline)[] areas = [.. codes.Where(outlines.ContainsKey).Select(code => (table.Area(code)!, outlines[code]))];

        using var bytes = new MemoryStream();
        if (IsSvg(path))
            SvgShapes.Write(areas, area => own.Contains(area.Code), Width, bytes);
        else
            GeoJsonShapes.Write(areas, bytes);
        try
        {
            await File.WriteAllBytesAsync(path, bytes.ToArray(), stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AreaFileException($"{path} kan niet worden geschreven: {e.Message}", e);
        }

        Console.WriteLine($"Getekend in {path}: {areas.Length} {(areas.Length == 1 ? "gebied" : "gebieden")}.");
    }

    private static bool IsSvg(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
