namespace SocialeKaart.Geo.Imports;

/// <summary>Opens a geographic file by what it is, not by what it is called.</summary>
internal static class SourceFiles
{
    private const int LongestMark = 16;

    /// <summary>Opens a file of gemeenten, wijken and buurten.</summary>
    /// <exception cref="ImportRefusedException">No such file, or neither GeoPackage nor GeoJSON.</exception>
    public static ISourceFile OpenAreas(string file) => TryOpen(file, GeoPackageContent.Areas) ?? throw new ImportRefusedException(
        $"{Path.GetFileName(file)} is geen GeoPackage en geen GeoJSON. Geef een bestand .gpkg, .geojson of .geojson.gz, of een .zip met een .gpkg erin.");

    /// <summary>The rows of a GeoPackage of one layer, of a GeoJSON, or of a CSV with these columns (any alias of each).</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read, or is a CSV without these columns.</exception>
    public static IEnumerable<SourceFeature> Rows(string file, Action<ImportProgress> report, params string[][] csvColumns) =>
        TryOpen(file, GeoPackageContent.OneLayer)?.Read(report) ?? CsvRows.Read(file, csvColumns);

    /// <summary>The first bytes.</summary>
    /// <exception cref="ImportRefusedException">The file cannot be read.</exception>
    public static byte[] Start(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var start = new byte[LongestMark];
            return start[..stream.ReadAtLeast(start, LongestMark, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException($"Het bestand {file} kan niet worden gelezen: {e.Message}", e);
        }
    }

    private static ISourceFile? TryOpen(string file, GeoPackageContent kind)
    {
        if (Start(file).AsSpan().StartsWith("SQLite format 3\0"u8))
            return new GeoPackageFile(file, Path.GetFileName(file), kind);
        if (ZippedFile.IsZip(file))
            return HoldsGeoPackage(file) ? new ZippedGeoPackage(file, kind) : null;
        return IsJson(file) ? new GeoJsonFile(file) : null;
    }

    private static bool HoldsGeoPackage(string zip)
    {
        if (ZippedFile.TryOpen(zip, ".gpkg") is not { } found)
            return false;
        found.Content.Dispose();
        return true;
    }

    /// <summary>True when the file is GeoJSON, packed or not (a packed CSV is not).</summary>
    private static bool IsJson(string file)
    {
        using var stream = GeoJsonFile.OpenText(file);
        var start = new byte[LongestMark];
        try
        {
            return IsJson(start.AsSpan(0, stream.ReadAtLeast(start, LongestMark, throwOnEndOfStream: false)));
        }
        catch (InvalidDataException e)
        {
            throw new ImportRefusedException($"{Path.GetFileName(file)} is beschadigd: {e.Message} Er is niets veranderd.", e);
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("\uFEFF"u8))
            start = start[3..];
        return start.TrimStart(" \t\r\n"u8).StartsWith("{"u8);
    }
}
