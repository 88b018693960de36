using System.Reflection;

namespace SocialeKaart.Geo;

/// <summary>
/// Reads the small tables and lists that are part of the program: a header line, <c>;</c> between fields, no quotes, <c>#</c> starts a line
/// of comment. A broken one fails loudly: it is ours, and a test loads each of them.
/// </summary>
public static class EmbeddedTable
{
    /// <summary>The lines of a list that are no comment, without the blanks around them.</summary>
    /// <exception cref="InvalidDataException">The build left it out.</exception>
    public static IEnumerable<string> Lines(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded in {assembly.GetName().Name}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim('\uFEFF', ' ') is { Length: > 0 } content && content[0] != '#')
                yield return content;
        }
    }

    /// <summary>The rows of a table by column name.</summary>
    /// <exception cref="InvalidDataException">The build left it out, or a row has another number of fields than the header.</exception>
    public static List<Dictionary<string, string>> Rows(Assembly assembly, string name)
    {
        var rows = new List<Dictionary<string, string>>();
        string[]? header = null;
        foreach (var line in Lines(assembly, name))
        {
            var fields = line.Split(';', StringSplitOptions.TrimEntries);
            if (header is null)
                header = fields;
            else if (fields.Length != header.Length)
                throw new InvalidDataException($"{name}: {fields.Length} fields, expected {header.Length}, in '{line}'");
            else
                rows.Add(header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return rows;
    }
}
