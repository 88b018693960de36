using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Geo.Tests.Storage;

/// <summary>What the borders say became of codes when another edition comes, and what a list of changed codes does, on whichever engine.</summary>
public abstract class AreaSuccessionContract : PlaceStoreTests
{
    private static readonly AreaCode Haven = new("BU00010001");
    private static readonly Edition Later = new(2025, 1, "later.gpkg");

    [Fact]
    public async Task A_vanished_code_is_proposed_the_new_codes_that_cover_it_with_their_shares()
    {
        var store = await BordersAsync();

        var outcome = await store.ReplaceAreasAsync(HavenInTwo(), null, Stop);

        var succession = Assert.Single(outcome.Successions);
        Assert.Equal(Haven, succession.Old);
        Assert.Equal([("BU00010006", 0.75), ("BU00010005", 0.25)], succession.Parts.Select(part => (part.Code.Value, Math.Round(part.Share, 6))));
        Assert.Equal("BU00010001 is gesplitst in BU00010006 (75 %) en BU00010005 (25 %).", succession.Sentence);
        Assert.Equal(["BU00010001;BU00010006", "BU00010001;BU00010005"], succession.Rows);
    }

    [Fact]
    public async Task A_code_that_stays_but_lost_ground_to_a_new_one_is_proposed_both()
    {
        var store = await VlakstadAsync();

        var outcome = await store.ReplaceAreasAsync(HavenSmaller(), null, Stop);

        var succession = Assert.Single(outcome.Successions);
        Assert.Equal("BU00010001 blijft, maar niet helemaal: het werd BU00010001 (60 %) en BU00010005 (40 %).", succession.Sentence);
    }

    [Fact]
    public async Task A_code_that_means_another_place_now_is_told_though_no_code_is_new()
    {
        var store = await VlakstadAsync();
        Area[] next =
        [
            .. Without("BU00010000", "BU00010001"),
            Vlakstad.Area("BU00010000", "Markt", AreaKind.Buurt, "WK000100", 1, 0, 2, 1, 120),
            Vlakstad.Area("BU00010001", "Haven", AreaKind.Buurt, "WK000100", 0, 0, 1, 1, 80),
        ];

        var outcome = await store.ReplaceAreasAsync(Vlakstad.Batch(next) with { Edition = Later }, null, Stop);

        Assert.Equal(["BU00010000 werd BU00010001 (100 %).", "BU00010001 werd BU00010000 (100 %)."], outcome.Successions.Select(each => each.Sentence));
    }

    [Fact]
    public async Task A_border_drawn_a_little_differently_is_no_split_and_a_small_place_cut_out_of_a_large_one_is()
    {
        var store = await BordersAsync();
        Area[] next =
        [
            .. Without("BU00010001", "BU00010000"),
            Vlakstad.Area("BU00010000", "Markt", AreaKind.Buurt, "WK000100", 0, 0, 1.04, 1, 120),
            Vlakstad.Area("BU00010005", "Haven", AreaKind.Buurt, "WK000100", 1.04, 0, 2, 0.96, 80),
            Vlakstad.Area("BU00010006", "Torentje", AreaKind.Buurt, "WK000100", 1.5, 0.96, 1.6, 1.005, 80),
        ];

        var outcome = await store.ReplaceAreasAsync(Vlakstad.Batch(next) with { Edition = Later }, null, Stop);

        var succession = Assert.Single(outcome.Successions);
        Assert.Equal(["BU00010005", "BU00010006"], succession.Parts.Select(part => part.Code.Value));
    }

    [Fact]
    public async Task A_refusal_carries_the_rows_that_would_help_and_nothing_else()
    {
        var store = await VlakstadAsync();
        Area[] next = [.. HavenInTwo().Areas.Where(area => area.Code.Value != "BU00020000"), Vlakstad.Area("BU00020009", "Centrum", AreaKind.Buurt, "WK000200", 3, 0, 4, 1, 100)];

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => store.ReplaceAreasAsync(Vlakstad.Batch(next) with { Edition = Later }, null, Stop));

        Assert.EndsWith("\noud;nieuw\nBU00010001;BU00010006\nBU00010001;BU00010005", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("BU00020000", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pluswijk_that_named_a_split_code_names_all_its_parts_and_they_are_proposed_no_more()
    {
        var store = await VlakstadAsync();

        var outcome = await store.ReplaceAreasAsync(HavenInTwo() with { Recoding = Recoding(Haven, "BU00010005", "BU00010006") }, null, Stop);

        Assert.Equal(["BU00010005", "BU00010006", "BU0001AF09"], await KadeAsync(store));
        Assert.Empty(outcome.Successions);
    }

    [Fact]
    public async Task That_a_code_was_split_and_stays_can_be_told_after_the_import_and_twice_does_no_harm()
    {
        var store = await VlakstadAsync();
        await store.ReplaceAreasAsync(HavenSmaller(), null, Stop);
        var told = HavenSmaller() with { Recoding = Recoding(Haven, "BU00010001", "BU00010005") };

        var first = await store.ReplaceAreasAsync(told, null, Stop);
        var second = await store.ReplaceAreasAsync(told, null, Stop);

        Assert.True(first.ChangedAnything);
        Assert.False(second.ChangedAnything);
        Assert.Equal(["BU00010001", "BU00010005", "BU0001AF09"], await KadeAsync(store));
    }

    [Fact]
    public async Task That_a_code_that_stays_became_another_counts_on_the_way_to_the_edition_only_and_is_said()
    {
        var store = await VlakstadAsync();
        var told = Vlakstad.Batch(Vlakstad.Areas) with { Edition = Later, Recoding = Recoding(Haven, "BU00010000") };

        await store.ReplaceAreasAsync(told, null, Stop);
        var again = await store.ReplaceAreasAsync(told with { Recoding = Recoding(new("BU00010000"), "BU00010001") }, null, Stop);

        Assert.False(again.ChangedAnything);
        Assert.Contains(again.Notes, note => note.Contains("deze uitgave stond er al: BU00010000.", StringComparison.Ordinal));
        Assert.Equal(["BU00010000", "BU0001AF09"], await KadeAsync(store));
    }

    [Fact]
    public async Task A_pluswijk_follows_when_its_gemeente_goes_up_into_another()
    {
        var store = await VlakstadAsync();
        var next = Vlakstad.Areas.Where(area => area.Code.Value != "GM0001")
            .Select(area => area.Parent == new AreaCode("GM0001") ? area with { Parent = new("GM0002") } : area);

        await store.ReplaceAreasAsync(Vlakstad.Batch(next) with { Edition = Later }, null, Stop);

        Assert.Equal(new AreaCode("GM0002"), (await store.RevisionsAsync(new("PW-de-kade"), Stop))[0].PlusWijk.Gemeente);
    }

    [Fact]
    public async Task Of_sketched_borders_nothing_is_concluded()
    {
        var store = await BordersAsync();
        await store.ReplaceAreasAsync(Vlakstad.Batch(Vlakstad.Areas) with { Edition = new(2024, 1, "voorbeeld") }, null, Stop);

        var outcome = await store.ReplaceAreasAsync(HavenInTwo(), null, Stop);

        Assert.Equal([Haven], outcome.Vanished);
        Assert.Empty(outcome.Successions);
    }

    private async Task<IPlaceStore> BordersAsync()
    {
        var store = await EmptyAsync();
        await store.ReplaceAreasAsync(Vlakstad.Batch(Vlakstad.Areas), null, Stop);
        return store;
    }

    private static AreaBatch HavenInTwo() => Vlakstad.Batch(
    [
        .. Without("BU00010001"),
        Vlakstad.Area("BU00010005", "Haven-West", AreaKind.Buurt, "WK000100", 1, 0, 1.25, 1, 30),
        Vlakstad.Area("BU00010006", "Haven-Oost", AreaKind.Buurt, "WK000100", 1.25, 0, 2, 1, 50),
    ]) with
    { Edition = Later };

    private static AreaBatch HavenSmaller() => Vlakstad.Batch(
    [
        .. Without("BU00010001"),
        Vlakstad.Area("BU00010001", "Haven", AreaKind.Buurt, "WK000100", 1, 0, 1.6, 1, 50),
        Vlakstad.Area("BU00010005", "Nieuwe Haven", AreaKind.Buurt, "WK000100", 1.6, 0, 2, 1, 30),
    ]) with
    { Edition = Later };

    private static IEnumerable<Area> Without(params string[] codes) => Vlakstad.Areas.Where(area => !codes.Contains(area.Code.Value));

    private static Dictionary<AreaCode, IReadOnlyList<AreaCode>> Recoding(AreaCode old, params string[] now) =>
        new() { [old] = [.. now.Select(code => new AreaCode(code))] };

    private static async Task<IEnumerable<string>> KadeAsync(IPlaceStore store) =>
        (await store.LoadTableAsync(Stop)).PlusWijken.Single().Buurten.Select(buurt => buurt.Value);
}
