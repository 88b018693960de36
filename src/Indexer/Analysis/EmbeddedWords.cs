using System.Reflection;

namespace SocialeKaart.Indexer.Analysis;

/// <summary>Word lists that come with the program: one word a line, "#" begins a remark.</summary>
internal static class EmbeddedWords
{
    /// <summary>The words of a list, in the order of the file.</summary>
    /// <exception cref="InvalidOperationException">The build left the list out.</exception>
    public static IEnumerable<string> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded word list {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var remark = line.IndexOf('#', StringComparison.Ordinal);
            var word = (remark < 0 ? line : line[..remark]).Trim();
            if (word.Length > 0)
                yield return word;
        }
    }
}
