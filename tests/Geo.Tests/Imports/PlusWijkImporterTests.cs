using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class PlusWijkImporterTests
{
    private readonly DataDirectory folder = Requires.TemporaryData();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_goes_in_with_a_remark_that_holds_semicolons()
    {
        var store = await StoreAsync();
        var file = Csv("naam;gemeente;buurtcodes;sinds;opmerking\nDe Kade;vlakstad;BU0001AF09|BU00010001;2025;eerste zes; grens aangenomen\nÉén Hof;Beek;BU00020000;;\n");

        var outcome = await new PlusWijkImporter(store).ImportAsync(file, null, Stop);

        Assert.Equal(2, outcome.Layers[0].Added);
        var plusWijken = (await store.LoadTableAsync(Stop)).PlusWijken;
        Assert.Equal([("PW-de-kade", "De Kade"), ("PW-een-hof", "Één Hof")], plusWijken.Select(area => (area.Code.Value, area.Name)));
        Assert.Equal([new AreaCode("BU00010001"), new("BU0001AF09")], plusWijken[0].Buurten);
        Assert.False((await new PlusWijkImporter(store).ImportAsync(file, null, Stop)).ChangedAnything);
    }

    [Theory]
    [InlineData("Kade;Vlakstad;BU00010001|BU99999999;2025;", "pluswijken.csv, regel 2: Kade: de buurt BU99999999 is niet bekend in editie 2024")]
    [InlineData("Kade;Nergens;BU00010001;2025;", "regel 2: de gemeente 'Nergens' is niet bekend")]
    [InlineData("Kade;Vlakstad;;2025;", "regel 2: Kade heeft geen buurtcodes")]
    [InlineData("Kade;Vlakstad;BU00010001;gisteren;", "regel 2: 'gisteren' is geen jaar")]
    [InlineData(";Vlakstad;BU00010001;2025;", "regel 2: de naam ontbreekt")]
    [InlineData("Kade;Vlakstad;BU00010001;2025;\nkade;Vlakstad;BU00010000;2025;", "regel 3: kade staat er twee keer in")]
    public async Task A_row_that_cannot_be_right_is_refused_and_the_list_stays(string rows, string message)
    {
        var store = await StoreAsync();
        await store.ReplacePlusWijkenAsync(Vlakstad.PlusWijken, Stop);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => new PlusWijkImporter(store).ImportAsync(Csv($"naam;gemeente;buurtcodes;sinds;opmerking\n{rows}\n"), null, Stop));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal("De Kade", Assert.Single((await store.LoadTableAsync(Stop)).PlusWijken).Name);
    }

    [Fact]
    public async Task Before_the_areas_the_list_is_refused_with_what_to_do()
    {
        var store = PlaceStores.Open(Requires.Sqlite(), new FixedClock());
        await store.MigrateAsync(Stop);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => new PlusWijkImporter(store).ImportAsync(Csv("naam;gemeente;buurtcodes\nKade;Vlakstad;BU00010001\n"), null, Stop));

        Assert.Contains("Importeer eerst de gebieden", refused.Message, StringComparison.Ordinal);
    }

    private string Csv(string text)
    {
        var file = folder.File("pluswijken.csv");
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<IPlaceStore> StoreAsync()
    {
        var store = PlaceStores.Open(Requires.Sqlite(), new FixedClock());
        await store.MigrateAsync(Stop);
        await store.ReplaceAreasAsync(Vlakstad.Batch(Vlakstad.Areas), null, Stop);
        return store;
    }
}
