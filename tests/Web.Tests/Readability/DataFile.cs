namespace SocialeKaart.Web.Tests.Readability;

/// <summary>The word lists beside the rules: rows of fields parted by <c>;</c>, after one row of names; a row with # is a remark.</summary>
internal static class DataFile
{
    /// <summary>The rows of a file that was built into these tests.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return [.. Rows(reader.ReadToEnd())];
    }

    /// <summary>The rows of a text.</summary>
    public static IEnumerable<string[]> Rows(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split(';'));
}
