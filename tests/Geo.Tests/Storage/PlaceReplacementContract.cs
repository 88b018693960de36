using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Tests.Storage;

/// <summary>What imports do to a place store, on whichever engine.</summary>
public abstract class PlaceReplacementContract : PlaceStoreTests
{
    [Fact]
    public async Task The_same_import_again_changes_nothing_and_keeps_the_stamp()
    {
        var store = await VlakstadAsync();
        var stamp = await store.StampAsync(Stop);

        var areas = await store.ReplaceAreasAsync(Vlakstad.Batch(Vlakstad.Areas), null, Stop);
        var postcodes = await store.ReplacePostcodesAsync(Vlakstad.Postcodes, null, Stop);
        var plusWijken = await store.ReplacePlusWijkenAsync(Vlakstad.PlusWijken, Stop);

        Assert.All(new[] { areas, postcodes, plusWijken }, outcome => Assert.False(outcome.ChangedAnything));
        Assert.Equal(
            [("gemeenten", 2), ("wijken", 3), ("buurten", 5), ("postcodes", 5), ("PlusWIJken", 1)],
            areas.Layers.Concat(postcodes.Layers).Concat(plusWijken.Layers).Select(layer => (layer.Layer, layer.Unchanged)));
        Assert.Equal(stamp, await store.StampAsync(Stop));
    }

    [Fact]
    public async Task Each_import_that_changes_something_gives_a_new_stamp()
    {
        var store = await EmptyAsync();
        var stamps = new List<string> { await store.StampAsync(Stop) };

        await store.ReplaceAreasAsync(Vlakstad.Batch(Vlakstad.Areas), null, Stop);
        stamps.Add(await store.StampAsync(Stop));
        await store.ReplacePostcodesAsync(Vlakstad.Postcodes, null, Stop);
        stamps.Add(await store.StampAsync(Stop));
        await store.ReplacePlusWijkenAsync(Vlakstad.PlusWijken, Stop);
        stamps.Add(await store.StampAsync(Stop));
        await store.ReplaceAreasAsync(Vlakstad.Batch(Vlakstad.Areas) with { Edition = Vlakstad.Edition with { Version = 2 } }, null, Stop);
        stamps.Add(await store.StampAsync(Stop));

        Assert.Equal(stamps.Count, stamps.Distinct().Count());
        Assert.Equal(2, (await store.CurrentEditionAsync(Stop))!.Version);
    }

    [Fact]
    public async Task New_changed_and_vanished_areas_are_counted_and_the_vanished_named()
    {
        var store = await VlakstadAsync();
        Area[] next =
        [
            .. Vlakstad.Areas.Where(area => area.Code.Value is not ("BU00010000" or "BU00020000")),
            Vlakstad.Area("BU00010000", "Nieuwe Markt", AreaKind.Buurt, "WK000100", 0, 0, 1, 1, 120),
            Vlakstad.Area("BU00020001", "Centrum", AreaKind.Buurt, "WK000200", 3, 0, 4, 1, 100),
        ];

        var outcome = await store.ReplaceAreasAsync(Vlakstad.Batch(next) with { Edition = new(2025, 1, "later.gpkg") }, null, Stop);

        Assert.Equal(new LayerOutcome("buurten", 1, 1, 1, 3), outcome.Layers[2]);
        Assert.Equal([new AreaCode("BU00020000")], outcome.Vanished);
        Assert.Equal(new Edition(2025, 1, "later.gpkg"), await store.CurrentEditionAsync(Stop));
        Assert.Equal("Nieuwe Markt, Vlakstad", (await store.AtAsync(Vlakstad.At(0.5, 0.5), Stop))!.Name);
        Assert.Equal(new AreaCode("BU00020001"), (await store.LoadTableAsync(Stop)).FindPostcode(Vlakstad.Postcodes[3].Postcode)!.Buurt);
    }

    [Fact]
    public async Task An_import_that_would_leave_a_pluswijk_without_a_buurt_is_refused_and_a_list_of_codes_helps()
    {
        var store = await VlakstadAsync();
        var stamp = await store.StampAsync(Stop);
        var batch = Vlakstad.Batch(
        [
            .. Vlakstad.Areas.Where(area => area.Code.Value != "BU00010001"),
            Vlakstad.Area("BU00010005", "Haven", AreaKind.Buurt, "WK000100", 1, 0, 2, 1, 80),
        ]);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => store.ReplaceAreasAsync(batch, null, Stop));

        Assert.Contains("De Kade", refused.Message, StringComparison.Ordinal);
        Assert.Contains("BU00010001", refused.Message, StringComparison.Ordinal);
        Assert.Equal(stamp, await store.StampAsync(Stop));
        Assert.Equal(new AreaCode("BU00010001"), (await store.AtAsync(Vlakstad.At(1.5, 0.5), Stop))!.Buurt);

        var recoding = new Dictionary<AreaCode, IReadOnlyList<AreaCode>> { [new("BU00010001")] = [new("BU00010005")] };
        await store.ReplaceAreasAsync(batch with { Recoding = recoding }, null, Stop);
        Assert.Equal([new AreaCode("PW-de-kade")], (await store.AtAsync(Vlakstad.At(1.5, 0.5), Stop))!.PlusWijken);
    }

    [Fact]
    public async Task A_buurt_without_its_wijk_is_refused_and_nothing_changes()
    {
        var store = await VlakstadAsync();
        var before = await BytesAsync(store);
        var batch = Vlakstad.Batch(Vlakstad.Areas.Where(area => area.Code.Value != "WK000200"));

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => store.ReplaceAreasAsync(batch, null, Stop));

        Assert.Contains("BU00020000 ligt in wijk WK000200", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await BytesAsync(store));
    }

    [Fact]
    public async Task One_layer_alone_replaces_only_that_layer()
    {
        var store = await VlakstadAsync();
        var wijken = Vlakstad.Areas.Where(area => area.Kind == AreaKind.Wijk).Select(wijk => wijk with { Inhabitants = 7 });
        var batch = Vlakstad.Batch(wijken) with { Kinds = new HashSet<AreaKind> { AreaKind.Wijk } };

        var outcome = await store.ReplaceAreasAsync(batch, null, Stop);

        Assert.Equal([new LayerOutcome("wijken", 0, 3, 0, 0)], outcome.Layers);
        Assert.Equal(4, (await store.LoadTableAsync(Stop)).Areas(AreaKind.Buurt).Count);
    }

    [Fact]
    public async Task Postcodes_made_of_buurten_give_way_to_those_of_a_file_and_never_come_back_over_them()
    {
        var store = await EmptyAsync();
        var batch = Vlakstad.Batch(Vlakstad.Areas) with { DerivedPostcodes = [Vlakstad.Postcode("6431", null, null, Vlakstad.At(0.1, 0.1))] };
        await store.ReplaceAreasAsync(batch, null, Stop);
        Assert.Equal(Vlakstad.At(0.1, 0.1), (await store.LoadTableAsync(Stop)).FindPostcode(Vlakstad.Postcodes[0].Postcode)!.Point);

        await store.ReplacePostcodesAsync(Vlakstad.Postcodes, null, Stop);
        await store.ReplaceAreasAsync(batch with { Edition = Vlakstad.Edition with { Year = 2025 } }, null, Stop);

        Assert.Equal(Vlakstad.At(0.5, 0.5), (await store.LoadTableAsync(Stop)).FindPostcode(Vlakstad.Postcodes[0].Postcode)!.Point);
    }

    [Fact]
    public async Task A_list_of_pluswijken_replaces_the_list_before_and_names_the_vanished()
    {
        var store = await VlakstadAsync();

        var outcome = await store.ReplacePlusWijkenAsync([new(new("PW-markt"), "Markt", new("GM0001"), [new("BU00010000")], null)], Stop);

        Assert.Equal(new LayerOutcome("PlusWIJken", 1, 0, 1, 0), outcome.Layers[0]);
        Assert.Equal([new AreaCode("PW-de-kade")], outcome.Vanished);
        Assert.Equal(["Markt"], (await store.LoadTableAsync(Stop)).PlusWijken.Select(plusWijk => plusWijk.Name));
    }

    [Fact]
    public async Task Two_imports_at_once_both_end_well()
    {
        var connection = NewStore();
        await PlaceStores.Open(connection, Clock).MigrateAsync(Stop);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(
            () => PlaceStores.Open(connection, Clock).ReplaceAreasAsync(Vlakstad.Batch(Vlakstad.Areas), null, Stop), Stop)));

        Assert.Single(outcomes, outcome => outcome.ChangedAnything);
    }
}
