using System.Text;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class SourceDownloadTests : IAsyncDisposable
{
    private static readonly byte[] Pages = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{i};rij\n")));

    private readonly DataDirectory folder = Requires.TemporaryData();
    private readonly BreakingServer server = new() { Content = Pages };
    private readonly HttpClient client = new() { Timeout = Timeout.InfiniteTimeSpan };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_broken_off_goes_on_where_it_stopped()
    {
        server.Breaks = 3;

        var file = await GetAsync();

        Assert.Equal(Pages, await File.ReadAllBytesAsync(file, Stop));
        Assert.Equal("", server.Asked[0]);
        Assert.Equal(4, server.Asked.Count);
        Assert.All(server.Asked.Skip(1), range => Assert.Matches("^bytes=[0-9]+-$", range));
        Assert.Equal([file], Directory.GetFiles(folder.FullPath));
    }

    [Fact]
    public async Task What_one_run_left_behind_the_next_completes()
    {
        server.FallsSilent = true;
        await File.WriteAllBytesAsync(folder.File("bestand.csv.part"), Pages[..1000], Stop);
        await File.WriteAllTextAsync(folder.File("bestand.csv.part.tag"), server.Tag!, Stop);
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => GetAsync(TimeSpan.FromMilliseconds(200)));
        server.FallsSilent = false;
        await using var again = new BreakingServer { Content = Pages };

        var file = await new SourceDownload(client, TimeSpan.FromSeconds(30)).GetAsync(again.Address, folder.FullPath, "bestand.csv", null, Stop);

        Assert.Contains("er kwam 0 seconden niets", refused.Message, StringComparison.Ordinal);
        Assert.Contains("bestand.csv.part; dezelfde opdracht gaat daar verder", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["bytes=1000-"], again.Asked);
        Assert.Equal(Pages, await File.ReadAllBytesAsync(file, Stop));
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_fetched_from_its_beginning()
    {
        await File.WriteAllBytesAsync(folder.File("bestand.csv.part"), new byte[1000], Stop);
        await File.WriteAllTextAsync(folder.File("bestand.csv.part.tag"), "\"nul\"", Stop);

        var file = await GetAsync();

        Assert.Equal(Pages, await File.ReadAllBytesAsync(file, Stop));
    }

    [Fact]
    public async Task Without_a_version_told_it_begins_anew_rather_than_join_two_files()
    {
        server.Tag = null;
        server.Breaks = 1;

        var file = await GetAsync();

        Assert.Equal(["", ""], server.Asked);
        Assert.Equal(Pages, await File.ReadAllBytesAsync(file, Stop));
    }

    [Fact]
    public async Task A_file_that_was_whole_but_not_yet_named_is_taken_as_it_is()
    {
        await File.WriteAllBytesAsync(folder.File("bestand.csv.part"), Pages, Stop);
        await File.WriteAllTextAsync(folder.File("bestand.csv.part.tag"), server.Tag!, Stop);

        var file = await GetAsync();

        Assert.Equal([$"bytes={Pages.Length}-"], server.Asked);
        Assert.Equal(Pages, await File.ReadAllBytesAsync(file, Stop));
    }

    [Fact]
    public async Task Another_answer_than_the_file_is_told_with_its_number()
    {
        server.Refuses = 404;

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => GetAsync());

        Assert.Contains($"{server.Address} geeft antwoord 404 (Nee) en geen bestand", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.FullPath));
    }

    [Fact]
    public async Task Without_a_connection_it_says_so_and_what_to_do()
    {
        var gone = new BreakingServer();
        var nowhere = gone.Address;
        await gone.DisposeAsync();

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => new SourceDownload(client, TimeSpan.FromSeconds(30)).GetAsync(nowhere, folder.FullPath, "bestand.csv", null, Stop));

        Assert.Contains("Is deze computer verbonden met internet?", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Er is niets veranderd.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_named()
    {
        Directory.CreateDirectory(folder.File("bestand.csv.part"));

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => GetAsync());

        Assert.Contains("bestand.csv.part kan niet worden geschreven", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_fetched_until_one_is_not_full()
    {
        static byte[] Page(int first, int count) => Encoding.UTF8.GetBytes(
            $$"""{"type":"FeatureCollection","features":[{{string.Join(',', Enumerable.Range(first, count).Select(i => $$$"""{"properties":{"woonplaats":"Dorp {{{i}}}"}}"""))}}]}""");
        server.Pages["/bestand.csv?startIndex=0"] = Page(0, SourceAddresses.PageSize);
        server.Pages["/bestand.csv?startIndex=1000"] = Page(1000, 7);

        var pages = await new PagedDownload(new SourceDownload(client, TimeSpan.FromSeconds(30)))
            .GetAsync($"{server.Address}?startIndex={{start}}", "Towns", folder.FullPath, "woonplaatsen", null, Stop);

        Assert.Equal(["woonplaatsen-1.json", "woonplaatsen-2.json"], pages.Select(Path.GetFileName));
        Assert.Equal(2, server.Asked.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ftp://publiek.example/{year}.gpkg")]
    [InlineData("wijken.gpkg")]
    public void An_address_that_is_none_is_refused_by_the_name_of_its_setting(string template)
    {
        var refused = Assert.Throws<ImportRefusedException>(() => SourceAddresses.Fill(template, "PlusWijken", 2024));

        Assert.Contains("SocialeKaart__Sources__PlusWijken", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_stands_in_the_address_as_the_publisher_writes_it()
    {
        var sources = new SourceAddresses();

        Assert.Equal(
            "https://service.pdok.nl/cbs/wijkenbuurten/2024/atom/downloads/wijkenbuurten_2024.gpkg",
            SourceAddresses.Fill(sources.Areas, "Areas", 2024).AbsoluteUri);
        Assert.Equal("https://download.cbs.nl/postcode/2025-cbs_pc6_2024_v1.zip", SourceAddresses.Fill(sources.Postcodes6, "Postcodes6", 2024).AbsoluteUri);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    private Task<string> GetAsync(TimeSpan? patience = null) =>
        new SourceDownload(client, patience ?? TimeSpan.FromSeconds(30)).GetAsync(server.Address, folder.FullPath, "bestand.csv", null, Stop);
}
