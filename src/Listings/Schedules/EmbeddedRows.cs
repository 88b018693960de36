namespace SocialeKaart.Listings.Schedules;

/// <summary>
/// Reads the small tables that are part of the program: a header line, <c>;</c> between fields, no quotes,
/// <c>#</c> starts a line of comment. Broken tables fail loudly: they are ours, and a test loads each of them.
/// </summary>
internal static class EmbeddedRows
{
    /// <summary>The rows of one table by column name. Throws <see cref="InvalidDataException"/> on a row with another number of fields.</summary>
    public static List<Dictionary<string, string>> Read(string name)
    {
        using var stream = typeof(EmbeddedRows).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not embedded in {typeof(EmbeddedRows).Assembly.GetName().Name}");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    private static List<Dictionary<string, string>> Parse(string name, string text)
    {
        var rows = new List<Dictionary<string, string>>();
        string[]? header = null;
        foreach (var (number, line) in text.Split('\n').Index())
        {
            var content = line.Trim('\r', ' ', '\uFEFF');
            if (content.Length == 0 || content.StartsWith('#'))
                continue;

            var fields = content.Split(';', StringSplitOptions.TrimEntries);
            if (header is null)
                header = fields;
            else if (fields.Length != header.Length)
                throw new InvalidDataException($"{name} line {number + 1}: {fields.Length} fields, expected {header.Length}");
            else
                rows.Add(header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return rows;
    }
}
