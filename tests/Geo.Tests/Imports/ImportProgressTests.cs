using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class ImportProgressTests
{
    private readonly DataDirectory folder = Requires.TemporaryData();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Progress_is_told_per_layer_up_to_its_last_row()
    {
        var store = PlaceStores.Open(Requires.Sqlite(), new FixedClock());
        await store.MigrateAsync(Stop);
        var heard = new List<ImportProgress>();

        await new AreaImporter(store, new FixedClock()).ImportAsync(
            [Vlakstad.GeoPackage(folder.File("2024.gpkg"))], new(), new Listener(heard), Stop);

        Assert.Contains(new ImportProgress("buurten lezen", 5, 5), heard);
        Assert.Contains(new ImportProgress("gebieden opslaan", 10, 10), heard);
    }

    private sealed class Listener(List<ImportProgress> heard) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => heard.Add(value);
    }
}
