using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Geo.Tests.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

/// <summary>Woonplaatsen going in, on whichever engine.</summary>
public abstract class TownImporterContract : PlaceStoreTests
{
    private readonly DataDirectory folder = Requires.TemporaryData();

    [Fact]
    public async Task A_town_of_the_bag_is_found_by_its_name_and_lies_in_the_gemeente_around_it()
    {
        var store = await VlakstadAsync();
        var file = await FileAsync(
            "woonplaats.json",
            """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[
              {"properties":{"identificatie":"1044","woonplaats":"Kadedorp"},"geometry":{"type":"Polygon","coordinates":[[[191100,325100],[191900,325100],[191900,325900],[191100,325100]]]}},
              {"properties":{"identificatie":"1045","woonplaats":"Oostbeek"},"geometry":{"type":"Polygon","coordinates":[[[193100,325100],[193900,325100],[193900,325900],[193100,325100]]]}}
            ]}
            """);

        var first = await new TownImporter(store).ImportAsync([file], null, Stop);
        var second = await new TownImporter(store).ImportAsync([file], null, Stop);

        var table = await store.LoadTableAsync(Stop);
        Assert.Equal(new LayerOutcome("woonplaatsen", 2, 0, 0, 0), first.Layers[0]);
        Assert.False(second.ChangedAnything);
        Assert.Equal((PlaceKind.Town, new AreaCode("GM0001")), Of(table, "Kadedorp"));
        Assert.Equal((PlaceKind.Town, new AreaCode("GM0002")), Of(table, "oostbeek"));
    }

    [Fact]
    public async Task A_town_without_a_point_lies_where_the_area_of_its_name_lies_and_one_nobody_can_place_is_told()
    {
        var store = await VlakstadAsync();
        var file = await FileAsync("woonplaatsen.csv", "woonplaats;woonplaatscode;gemeentecode\nHeide;1;GM0001\nVlakstad;2;GM0001\nNergenshuizen;3;GM0001\n");

        var outcome = await new TownImporter(store).ImportAsync([file], null, Stop);

        Assert.Equal(2, outcome.Layers[0].Added);
        Assert.Contains(outcome.Notes, note => note.StartsWith("1 woonplaatsen zonder punt zijn overgeslagen", StringComparison.Ordinal) && note.Contains("Nergenshuizen", StringComparison.Ordinal));
        Assert.Equal((PlaceKind.Town, new AreaCode("GM0001")), Of(await store.LoadTableAsync(Stop), "Heide"));
    }

    [Fact]
    public async Task Towns_that_only_the_postcodes_name_stay_beside_the_list()
    {
        var store = await VlakstadAsync();
        var file = await FileAsync("woonplaatsen.csv", "woonplaats;gemeente;x;y\nHeidedorp;Vlakstad;192100;325100\n");

        await new TownImporter(store).ImportAsync([file], null, Stop);

        var table = await store.LoadTableAsync(Stop);
        Assert.Equal(Vlakstad.At(2.1, 0.1), Assert.IsType<PlaceAnswer.Found>(table.Find("Heidedorp")).Place.Point);
        Assert.Equal((PlaceKind.Town, null), Of(table, "Verweg"));
    }

    [Fact]
    public async Task When_gemeenten_merge_a_town_moves_to_the_one_around_it()
    {
        var store = await VlakstadAsync();
        var file = await FileAsync("woonplaatsen.csv", "woonplaats;gemeente;x;y\nOostbeek;Beek;193500;325500\n");
        await new TownImporter(store).ImportAsync([file], null, Stop);
        Area[] merged =
        [
            Vlakstad.Area("GM0001", "Vlakstad", AreaKind.Gemeente, null, 0, 0, 4, 1, 400),
            .. Vlakstad.Areas.Where(area => area.Kind != AreaKind.Gemeente).Select(area => area.Parent == new AreaCode("GM0002") ? area with { Parent = new("GM0001") } : area),
        ];

        await store.ReplaceAreasAsync(Vlakstad.Batch(merged) with { Edition = new(2025, 1, "later.gpkg") }, null, Stop);

        Assert.Equal((PlaceKind.Town, new AreaCode("GM0001")), Of(await store.LoadTableAsync(Stop), "Oostbeek"));
    }

    [Theory]
    [InlineData("woonplaats;x;y\nHeidedorp;192100;325100\n;192100;325100\n", "woonplaatsen.csv, regel 3: de naam ontbreekt")]
    [InlineData("woonplaats;woonplaatscode;x;y\nA;7;192100;325100\nB;7;192100;325100\n", "woonplaatsen.csv, regel 3: woonplaats B (7) staat er twee keer in")]
    [InlineData("woonplaats;x;y\nA;1;2\n", "woonplaatsen.csv, regel 2: het punt (1, 2) ligt niet in of rond Nederland")]
    [InlineData("code;x;y\n1;192100;325100\n", "woonplaatsen.csv, regel 1: de kolom 'woonplaats' ontbreekt")]
    [InlineData("woonplaats\nNergenshuizen\n", "woonplaatsen.csv: er staan geen woonplaatsen met een punt in")]
    public async Task A_broken_file_is_refused_with_its_row_and_the_store_stays_as_it_was(string text, string message)
    {
        var store = await VlakstadAsync();
        var before = await BytesAsync(store);
        var file = await FileAsync("woonplaatsen.csv", text);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => new TownImporter(store).ImportAsync([file], null, Stop));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await BytesAsync(store));
    }

    private static (PlaceKind, AreaCode?) Of(PlaceTable table, string typed) =>
        Assert.IsType<PlaceAnswer.Found>(table.Find(typed)).Place is var place ? (place.Kind, place.Gemeente) : default;

    private async Task<string> FileAsync(string name, string text)
    {
        await File.WriteAllTextAsync(folder.File(name), text, Stop);
        return folder.File(name);
    }
}
