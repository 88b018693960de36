namespace SocialeKaart.Listings.SelfHelp;

/// <summary>All need pages, which people write as files in <c>Pages</c>.</summary>
public sealed class NeedPages
{
    private const string Prefix = "hulp/";
    private const string Suffix = ".md";

    private readonly Dictionary<string, NeedPage> byCode;

    private NeedPages(IEnumerable<NeedPage> pages) => byCode = pages.ToDictionary(page => page.Code, StringComparer.Ordinal);

    /// <summary>Every page, by code.</summary>
    public IEnumerable<NeedPage> All => byCode.Values.OrderBy(page => page.Code, StringComparer.Ordinal);

    /// <summary>Reads the pages that are part of the program. Throws <see cref="InvalidDataException"/> when one is out of form.</summary>
    public static NeedPages Load()
    {
        var assembly = typeof(NeedPages).Assembly;
        return new(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Read(name, assembly.GetManifestResourceStream(name)!)));
    }

    /// <summary>The page about a need; null when nobody wrote one.</summary>
    public NeedPage? Find(string code) => byCode.GetValueOrDefault(code);

    private static NeedPage Read(string name, Stream stream)
    {
        using var reader = new StreamReader(stream);
        return NeedPageReader.Read(name[Prefix.Length..^Suffix.Length], reader.ReadToEnd());
    }
}
