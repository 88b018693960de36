using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Sketch;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Sketch;

public sealed class SketchImporterTests
{
    private const string Header = "buurtcode;buurtnaam;wijkcode;wijknaam;gemeentecode;gemeentenaam;inwoners_2024;lat;lon\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Points_become_an_edition_of_which_the_map_says_that_it_is_a_sketch()
    {
        var store = await StoreAsync();
        var file = await CsvAsync(
            "BU00010000;Markt;WK000100;Wijk 00 Centrum;GM0001;Vlakstad;120;50.902;6.004\nBU00010001;Haven;WK000100;Wijk 00 Centrum;GM0001;Vlakstad;80;50.903;6.020\n"
            + "BU00010100;Heide;WK000101;Wijk 01 Heide;GM0001;Vlakstad;;50.899;6.027\nBU00010101;Bos;WK000101;Wijk 01 Heide;GM0001;Vlakstad;-99997;50.899;6.027\n");

        var outcome = await new SketchImporter(store).ImportAsync(file, 2024, null, Stop);
        var again = await new SketchImporter(store).ImportAsync(file, 2024, null, Stop);

        Assert.True(outcome.Edition!.IsSketch);
        Assert.Equal([1, 2, 4], outcome.Layers.Select(layer => layer.Added));
        Assert.False(again.ChangedAnything);
        Assert.Equal("Haven, Vlakstad", (await store.AtAsync(Geo.Coordinates.RdNew.FromWgs84(new(50.903, 6.020)), Stop))!.Name);
    }

    [Theory]
    [InlineData("BU1;Markt;WK1;Centrum;GM1;Vlakstad;1;50.9;\n", "regel 2: '' is geen getal (kolom lon)")]
    [InlineData("BU1;;WK1;Centrum;GM1;Vlakstad;1;50.9;6.0\n", "regel 2: de kolom buurtnaam is leeg")]
    [InlineData("BU1;A;WK1;C;GM1;V;1;50.9;6.0\nBU1;A;WK1;C;GM1;V;1;50.9;6.0\n", "regel 3: BU1 staat er twee keer in")]
    [InlineData("", "er staan geen buurten in")]
    public async Task A_row_that_cannot_be_right_is_refused(string rows, string message)
    {
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            async () => await new SketchImporter(await StoreAsync()).ImportAsync(await CsvAsync(rows), 2024, null, Stop));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    private static async Task<string> CsvAsync(string rows)
    {
        var file = Requires.TemporaryData().File("buurten.csv");
        await File.WriteAllTextAsync(file, Header + rows, Stop);
        return file;
    }

    private static async Task<IPlaceStore> StoreAsync()
    {
        var store = PlaceStores.Open(Requires.Sqlite(), new FixedClock());
        await store.MigrateAsync(Stop);
        return store;
    }
}
