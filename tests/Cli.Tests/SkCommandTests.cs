using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests;

[Collection(SkCollection.Name)]
public sealed class SkCommandTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zoek", "--onbekend")]
    [InlineData("zoek", "--aantal", "veel")]
    [InlineData("toveren")]
    [InlineData("import")]
    [InlineData("import", "aanbod")]
    [InlineData("import", "recepten", "recepten.csv")]
    [InlineData("plaats")]
    [InlineData("demo", "nu")]
    public async Task A_command_line_nobody_understands_is_refused_and_help_is_pointed_at(params string[] args)
    {
        var store = SkStore.New(StoreEngine.Sqlite);

        var outcome = await store.RunAsync(args);

        Assert.Contains("--help", outcome.RefusedBecause(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(store.Folder.FullPath));
    }

    [Fact]
    public async Task Help_lists_every_verb()
    {
        var help = await SkStore.New(StoreEngine.Sqlite).RunAsync("--help");

        Assert.Equal(0, help.ExitCode);
        Assert.All((string[])["import", "plaats", "gebied", "pluswijk", "zoek", "demo", "check", "--data"], word => Assert.Contains(word, help.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_that_is_no_database_is_refused_in_one_sentence()
    {
        var store = SkStore.New(StoreEngine.Sqlite);
        await File.WriteAllTextAsync(store.Folder.File("socialekaart.db"), new string('x', 5000), Stop);

        (await store.RunAsync("zoek", "--wat", "koffie")).RefusedBecause();
    }

    [Fact]
    public async Task A_database_that_stops_answering_in_the_middle_of_an_import_is_told_in_one_sentence()
    {
        var store = SkStore.New(StoreEngine.Postgres, "Command Timeout=2");
        await using var other = (await store.OpenAsync()).Listings.CreateDbContext();
        await using var holding = await other.Database.BeginTransactionAsync(Stop);
        await other.Database.ExecuteSqlAsync($"LOCK TABLE listings IN EXCLUSIVE MODE", Stop);

        var outcome = await store.RunAsync("import", "aanbod", store.File("aanbod.csv", "id;organisatie;naam;soort", "a;De Mijnlamp;Koffie;activiteit"));

        Assert.Contains("niets half opgeslagen", outcome.RefusedBecause(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_reads_does_not_wait_for_who_is_writing()
    {
        var store = SkStore.New(StoreEngine.Postgres, "Command Timeout=2");
        await using var other = (await store.OpenAsync()).Listings.CreateDbContext();
        await using var holding = await other.Database.BeginTransactionAsync(Stop);
        await other.Database.ExecuteSqlAsync($"UPDATE feed_head SET last = last", Stop);

        var outcome = await store.RunAsync("zoek", "--wat", "koffie");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
    }
}
