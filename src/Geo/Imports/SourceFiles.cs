namespace SocialeKaart.Geo.Imports;

/// <summary>Opens a geographic file by what it is, not by what it is called.</summary>
internal static class SourceFiles
{
    private const int LongestMark = 16;

    /// <exception cref="ImportRefusedException">No such file, or neither GeoPackage nor GeoJSON.</exception>
    public static ISourceFile Open(string file)
    {
        var start = Start(file);
        if (start.StartsWith("SQLite format 3\0"u8))
            return new GeoPackageFile(file);
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || IsJson(start))
            return new GeoJsonFile(file);
        throw new ImportRefusedException(
            $"{Path.GetFileName(file)} is geen GeoPackage en geen GeoJSON. Geef een bestand .gpkg, .geojson of .geojson.gz.");
    }

    /// <summary>True when the file is GeoJSON, packed or not (a packed CSV is not).</summary>
    public static bool IsJson(string file)
    {
        using var stream = GeoJsonFile.OpenText(file);
        Span<byte> start = stackalloc byte[LongestMark];
        return IsJson(start[..stream.ReadAtLeast(start, LongestMark, throwOnEndOfStream: false)]);
    }

    private static byte[] Start(string file)
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

    private static bool IsJson(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("\uFEFF"u8))
            start = start[3..];
        return start.TrimStart(" \t\r\n"u8).StartsWith("{"u8);
    }
}
