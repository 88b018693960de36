using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// Rows of a CSV by column name: <c>;</c> or <c>,</c> (the header tells), UTF-8 or else Windows Latin, packed (gzip, zip) or not. Fields
/// beyond the header are let go: people write a semicolon in the last column without quotes.
/// </summary>
internal static class CsvRows
{
    /// <exception cref="ImportRefusedException">The file cannot be read, or its first line does not hold these columns (any alias of each).</exception>
    public static IEnumerable<SourceFeature> Read(string file, params string[][] required)
    {
        var (text, name) = Text(file);
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(FirstLine(text)),
            BadDataFound = null,
            TrimOptions = TrimOptions.Trim,
        });
        var header = parser.Read() ? parser.Record! : [];
        var keys = header.Select(SourceColumns.Key).ToArray();
        if (required.FirstOrDefault(aliases => !aliases.Any(keys.Contains)) is { } missing)
            throw new ImportRefusedException($"{name}, regel 1: de kolom '{missing[0]}' ontbreekt. Er is niets veranderd.");

        while (parser.Read())
        {
            var columns = new SourceColumns();
            for (var i = 0; i < Math.Min(header.Length, parser.Count); i++)
                columns.AddByKey(keys[i], parser[i]);
            yield return new($"{name}, regel {parser.RawRow}", columns, null);
        }
    }

    /// <summary>The one that occurs most in the header; a semicolon when neither does.</summary>
    public static string Delimiter(string header) => header.Count(c => c == ';') >= header.Count(c => c == ',') ? ";" : ",";

    private static (string Text, string Name) Text(string file)
    {
        var (stream, name) = ZippedFile.IsZip(file)
            ? ZippedFile.TryOpen(file, ".csv", ".txt") ?? throw new ImportRefusedException(
                $"{Path.GetFileName(file)}: in de zip zit geen csv, wel: {ZippedFile.Names(file)}. Er is niets veranderd.")
            : (GeoJsonFile.OpenText(file), Path.GetFileName(file));
        using var content = stream;
        return (Decoded(content, name), name);
    }

    private static string Decoded(Stream stream, string name)
    {
        using var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new ImportRefusedException($"{name} is beschadigd: {e.Message} Er is niets veranderd.", e);
        }

        var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (content.Contains((byte)0))
            throw new ImportRefusedException($"{name} is geen CSV. Er is niets veranderd.");
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }

    private static string FirstLine(string text) => text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? text[..end] : text;
}
