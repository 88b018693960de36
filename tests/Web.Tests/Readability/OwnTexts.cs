using System.Text.RegularExpressions;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.SelfHelp;
using SocialeKaart.Web.Languages;

namespace SocialeKaart.Web.Tests.Readability;

/// <summary>Our own texts that lie in files: need pages, crisis lines, needs, every sentence of the site, and what still stands between the markup and in the code.</summary>
internal static partial class OwnTexts
{
    private static readonly string Source = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>All of them.</summary>
    public static IEnumerable<WrittenText> All() => [.. NeedTexts(), .. CrisisTexts(), .. Labels(), .. Asked(), .. Markup(), .. Code()];

    private static IEnumerable<WrittenText> NeedTexts() => NeedPages.Load().All.SelectMany(page =>
        new[] { page.Intro, page.What }.Concat(page.Steps).Concat(page.WhenToCall).Concat(page.Links.Select(link => link.Name))
            .Select(text => new WrittenText($"{page.Code}.md", text)).Prepend(new($"{page.Code}.md", page.Title, IsSign: true)));

    private static IEnumerable<WrittenText> CrisisTexts() => CrisisLines.Load().All
        .SelectMany(line => new[] { line.Heading, line.Text }.Select(text => new WrittenText($"hulplijnen.csv, {line.Code}", text, IsSimple: true)))
        .Concat(DataFile.Rows(File.ReadAllText(Path.Combine(Source, "Listings", "Crisis", "crisis-onderwerpen.csv")))
            .SelectMany(row => row[5..7].Select(text => new WrittenText($"crisis-onderwerpen.csv, {row[0]}", text, IsSimple: true))));

    private static IEnumerable<WrittenText> Labels() => Thesaurus.Load() is var needs
        ? needs.Domains.SelectMany(domain => new[] { domain.Label, domain.Explanation }.Select(text => new WrittenText("leefdomeinen.csv", text, true, true)))
            .Concat(needs.Concepts.Select(need => new WrittenText($"behoeften.csv, {need.Code}", need.Label, true)))
        : [];

    /// <summary>What pages and scripts ask for, also behind a condition that no test meets: the word table has a row for each.</summary>
    private static IEnumerable<WrittenText> Asked() =>
        WordTable.Load().Known("en").Select(dutch => new WrittenText($"Languages/Words, {dutch}", Holes().Replace(dutch, "x")));

    /// <summary>A link parts a sentence here, so length shows on the pages only.</summary>
    private static IEnumerable<WrittenText> Markup() => FilesOf("*.cshtml").SelectMany(file =>
        BetweenTags().Matches(File.ReadAllText(file)).Select(text => new WrittenText(Path.GetRelativePath(Source, file), Fold(text.Value))));

    /// <summary>Sentences in quotes that a visitor can get. What operators and developers read is English and left out.</summary>
    private static IEnumerable<WrittenText> Code() => FilesOf("*.cs").SelectMany(file => File.ReadLines(file)
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !ForOperators().IsMatch(line))
        .SelectMany(line => Quoted().Matches(line))
        .Select(quote => Holes().Replace(quote.Groups[1].Value, "x"))
        .Where(text => Dutch().IsMatch(text))
        .Select(text => new WrittenText(Path.GetRelativePath(Source, file), Tags().Replace(text, ". "))));

    private static IEnumerable<string> FilesOf(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Source, "Web"), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Find(DirectoryInfo? at) =>
        at is null ? throw new DirectoryNotFoundException("SocialeKaart.sln is in no folder above the tests.")
        : at.GetFiles("SocialeKaart.sln").Length > 0 ? Path.Combine(at.FullName, "src")
        : Find(at.Parent);

    [GeneratedRegex(@"(?<=>)[^<>@{}=;]*\p{L}{2}[^<>@{}=;]*(?=<)")]
    private static partial Regex BetweenTags();

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Holes();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"^\P{Ll}.* .*\b(de|het|een|u|uw|wij|niet|en|van|dat|bij|voor|er|hier|dit)\b")]
    private static partial Regex Dutch();

    [GeneratedRegex(@"LoggerMessage|Exception\(|\.Validate\(")]
    private static partial Regex ForOperators();
}
