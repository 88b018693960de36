namespace SocialeKaart.Geo.Places.Names;

/// <summary>
/// Reads the lists of names that are part of the program: a header line, <c>;</c> between fields, no quotes, <c>#</c> starts a line of
/// comment. A broken list fails loudly: it is ours, and a test loads each of them.
/// </summary>
internal static class PlaceNameFiles
{
    /// <summary>The lines of a list that are no comment.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(PlaceNameFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim('\uFEFF', ' ') is { Length: > 0 } content && content[0] != '#')
                yield return content;
        }
    }

    /// <summary>The rows below the header, in the order of these columns.</summary>
    /// <exception cref="InvalidDataException">The header holds other columns, or a row has another number of fields.</exception>
    public static IEnumerable<string[]> Rows(string name, string header)
    {
        var rows = Lines(name).Select(line => (Line: line, Fields: line.Split(';', StringSplitOptions.TrimEntries))).ToArray();
        if (rows.Length == 0 || rows[0].Line != header)
            throw new InvalidDataException($"{name} does not begin with {header}");
        var columns = rows[0].Fields.Length;
        if (rows.FirstOrDefault(row => row.Fields.Length != columns) is { Line: { } wrong })
            throw new InvalidDataException($"{name}: {columns} fields expected in '{wrong}'");
        return rows.Skip(1).Select(row => row.Fields);
    }
}
