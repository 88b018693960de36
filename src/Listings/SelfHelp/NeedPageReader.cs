using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialeKaart.Listings.SelfHelp;

/// <summary>
/// Reads one page: a title, an intro, four headings in a fixed order, perhaps "snel weg: ja", and the day it was checked. So strict because
/// people write these files: what is out of place is said with the name of the file, and a test reads them all.
/// </summary>
internal static partial class NeedPageReader
{
    private const string CheckedWord = "gecontroleerd: ";
    private const string ExitLine = "snel weg: ja";

    private static readonly string[] Headings = ["## Wat is het", "## Dit kunt u zelf doen", "## Wanneer belt u de huisarts", "## Meer lezen"];
    private static readonly string[] HeadingsForYoung = ["## Wat is het", "## Dit kun je zelf doen", "## Wanneer bel je de huisarts", "## Meer lezen"];

    /// <summary>Reads a page. Throws <see cref="InvalidDataException"/> with file and reason when it has another form.</summary>
    /// <param name="code">The concept, which is the name of the file.</param>
    /// <param name="text">The whole file.</param>
    public static NeedPage Read(string code, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0 || !lines[0].StartsWith("# ", StringComparison.Ordinal))
            throw Wrong(code, "the first line is no title");
        if (!lines[^1].StartsWith(CheckedWord, StringComparison.Ordinal))
            throw Wrong(code, "the last line does not say when it was checked");
        var needsExit = lines.Length > 1 && lines[^2] == ExitLine;
        if (needsExit)
            lines = [.. lines[..^2], lines[^1]];
        var isForYoung = lines.Contains(HeadingsForYoung[1]);
        var headings = isForYoung ? HeadingsForYoung : Headings;
        int[] at = [0, .. headings.Select(heading => Array.IndexOf(lines, heading)), lines.Length - 1];
        if (at.Zip(at.Skip(1)).Any(pair => pair.First >= pair.Second))
            throw Wrong(code, $"its headings are not {string.Join(", ", headings)}, in this order");
        if (lines.Count(line => line.StartsWith('#')) != headings.Length + 1)
            throw Wrong(code, "it has another heading");
        string[] Part(int number) => lines[(at[number] + 1)..at[number + 1]];

        return new NeedPage(
            code,
            lines[0][2..],
            string.Join(' ', Part(0)),
            string.Join(' ', Part(1)),
            [.. Part(2).Select((line, number) => Item(code, line, $"{number + 1}. "))],
            [.. Part(3).Select(line => Item(code, line, "- "))],
            [.. Part(4).Select(line => Link(code, Item(code, line, "- ")))],
            Day(code, lines[^1][CheckedWord.Length..]),
            isForYoung,
            needsExit);
    }

    private static string Item(string code, string line, string mark) =>
        line.StartsWith(mark, StringComparison.Ordinal) ? line[mark.Length..] : throw Wrong(code, $"'{line}' does not begin with '{mark}'");

    private static NeedLink Link(string code, string item) =>
        LinkForm().Match(item) is { Success: true } match
            ? new NeedLink(match.Groups[1].Value, new Uri(match.Groups[2].Value))
            : throw Wrong(code, $"'{item}' is no link of the form [name](https://…)");

    private static DateOnly Day(string code, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong(code, $"'{text}' is no day of the form 2026-11-22");

    private static InvalidDataException Wrong(string code, string reason) => new($"{code}.md: {reason}");

    [GeneratedRegex(@"^\[([^\]]+)\]\((https://[^)\s]+)\)$")]
    private static partial Regex LinkForm();
}
