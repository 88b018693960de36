using System.Text.RegularExpressions;

namespace SocialeKaart.House.Tests;

public sealed partial class ArchitectureTests
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "wwwroot", "Properties", "Migrations"];

    [Fact]
    public void Every_folder_named_in_the_map_of_the_code_exists()
    {
        var gone = NamedFolders().Where(folder => !Directory.Exists(Path.Combine(House.Root, folder))).ToList();

        Assert.Empty(gone);
    }

    [Fact]
    public void Every_folder_of_the_source_is_named_in_the_map_of_the_code()
    {
        var named = NamedFolders().ToHashSet();

        var unnamed = SourceFolders("src").Concat(SourceFolders("bench")).Concat(SourceFolders("tools")).Where(folder => !named.Contains(folder)).ToList();

        Assert.Empty(unnamed);
    }

    [Theory]
    [InlineData("Geo")]
    [InlineData("Listings", "Geo")]
    [InlineData("Indexer", "Geo", "Listings")]
    [InlineData("Web", "Geo", "Listings", "Indexer")]
    [InlineData("Cli", "Geo", "Listings", "Indexer")]
    public void A_project_sees_only_what_stands_to_its_left(string project, params string[] left)
    {
        var text = File.ReadAllText(Path.Combine(House.Root, "src", project, $"{project}.csproj"));

        var seen = ProjectReference().Matches(text).Select(m => m.Groups[1].Value);

        Assert.Equal(left.Order(), seen.Order());
    }

    private static IEnumerable<string> NamedFolders() =>
        FolderInBackticks().Matches(File.ReadAllText(Path.Combine(House.Root, "ARCHITECTURE.md"))).Select(m => m.Groups[1].Value.TrimEnd('/'));

    /// <summary>Folders two levels deep that hold files of ours: src/Geo, src/Geo/Areas.</summary>
    private static IEnumerable<string> SourceFolders(string top) =>
        from project in Directory.GetDirectories(Path.Combine(House.Root, top))
        from folder in Directory.GetDirectories(project).Append(project)
        where !NotOurs.Contains(Path.GetFileName(folder))
        select Path.GetRelativePath(House.Root, folder).Replace('\\', '/');

    [GeneratedRegex(@"^\| `((?:src|tests|tools|bench|samples|docs|wwwroot-assets)[^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex FolderInBackticks();

    [GeneratedRegex(@"<ProjectReference Include=""\.\./\w+/(\w+)\.csproj""")]
    private static partial Regex ProjectReference();
}
