namespace SocialeKaart.Web.Pages.MyList;

/// <summary>The addresses of a list: its codes in the query, in the order they were kept. The query is in no log.</summary>
public static class ListLinks
{
    /// <summary>How many offers fit: one sheet of paper, two at most.</summary>
    public const int Most = 12;

    private const char Between = ',';

    /// <summary>The address of a list; without codes the page that says how to keep something.</summary>
    public static string To(IEnumerable<string> codes, string prefix, bool large = false)
    {
        var listed = string.Join(Between, codes);
        return listed.Length == 0 ? $"{prefix}/mijn-lijst" : $"{prefix}/mijn-lijst?aanbod={listed}{(large ? "&groot=ja" : "")}";
    }

    /// <summary>The codes of an address, each once; what cannot be a code is let go.</summary>
    public static IReadOnlyList<string> Read(IEnumerable<string?> written) =>
        [.. written.SelectMany(codes => (codes ?? "").ToLowerInvariant().Split(Between)).Where(IsCode).Distinct().Take(Most)];

    private static bool IsCode(string text) => text.Length == 7 && text.All(char.IsAsciiLetterOrDigit);
}
