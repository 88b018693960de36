using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Checks;

[Collection(SkCollection.Name)]
public sealed class CheckCommandTests
{
    [Fact]
    public async Task It_says_whether_the_lines_of_help_were_checked_in_time_and_needs_no_store()
    {
        var store = SkStore.New(StoreEngine.Sqlite);

        var outcome = await store.RunAsync("check", "--hulplijnen");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains(outcome.Out.Contains("WAARSCHUWING", StringComparison.Ordinal) ? "113" : "op tijd nagekeken", outcome.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(store.Folder.FullPath));
    }
}
