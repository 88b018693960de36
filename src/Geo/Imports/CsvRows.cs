using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SocialeKaart.Geo.Imports;

/// <summary>
/// Rows of a CSV by column name: <c>;</c> or <c>,</c> (the header tells), UTF-8 or else Windows Latin, packed with gzip or not. Fields
/// beyond the header are let go: people write a semicolon in the last column without quotes.
/// </summary>
internal static class CsvRows
{
    /// <exception cref="ImportRefusedException">The file cannot be read, or its first line does not hold these columns (any alias of each).</exception>
    public static IEnumerable<SourceFeature> Read(string file, params string[][] required)
    {
        var name = Path.GetFileName(file);
        var text = Text(file);
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(text),
            BadDataFound = null,
            TrimOptions = TrimOptions.Trim,
        });
        var header = parser.Read() ? parser.Record! : [];
        var known = header.Select(SourceColumns.Key).ToHashSet();
        if (required.FirstOrDefault(aliases => !aliases.Any(known.Contains)) is { } missing)
            throw new ImportRefusedException($"{name}, regel 1: de kolom '{missing[0]}' ontbreekt. Er is niets veranderd.");

        while (parser.Read())
        {
            var columns = new SourceColumns();
            for (var i = 0; i < Math.Min(header.Length, parser.Count); i++)
                columns.Add(header[i], parser[i]);
            yield return new($"{name}, regel {parser.RawRow}", columns, null);
        }
    }

    private static string Text(string file)
    {
        using var stream = GeoJsonFile.OpenText(file);
        using var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
        }
        catch (InvalidDataException e)
        {
            throw new ImportRefusedException($"{Path.GetFileName(file)} is beschadigd: {e.Message} Er is niets veranderd.", e);
        }

        var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (content.Contains((byte)0))
            throw new ImportRefusedException($"{Path.GetFileName(file)} is geen CSV. Er is niets veranderd.");
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(content);
        }
    }

    private static string Delimiter(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = end < 0 ? text : text[..end];
        return header.Count(c => c == ';') >= header.Count(c => c == ',') ? ";" : ",";
    }
}
