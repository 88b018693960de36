using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Geo.Tests.Storage;

/// <summary>What editing does to a PlusWIJk, on whichever engine.</summary>
public abstract class PlusWijkEditingContract : PlaceStoreTests
{
    private static readonly AreaCode Kade = new("PW-de-kade");

    [Fact]
    public async Task A_buurt_comes_in_and_another_goes_out_with_a_revision_and_a_new_stamp()
    {
        var store = await VlakstadAsync();
        var stamp = await store.StampAsync(Stop);

        var change = await store.EditPlusWijkAsync(Kade, new([new("BU00010000")], [new("BU0001AF09")]), "Truus", Stop);

        Assert.Equal(new AreaCode("BU00010000"), Assert.Single(change.Added));
        Assert.Equal(new AreaCode("BU0001AF09"), Assert.Single(change.Removed));
        Assert.NotEqual(stamp, await store.StampAsync(Stop));
        Assert.Equal([new AreaCode("BU00010000"), new("BU00010001")], (await store.LoadTableAsync(Stop)).PlusWijken.Single().Buurten);
        Assert.Equal([Kade], (await store.AtAsync(Vlakstad.At(0.5, 0.5), Stop))!.PlusWijken);
        var revisions = await store.RevisionsAsync(Kade, Stop);
        Assert.Equal([(2, "Truus"), (1, "import")], revisions.Select(revision => (revision.Number, revision.By)));
        Assert.Equal(Clock.GetUtcNow().UtcDateTime, revisions[0].At);
        Assert.Equal(Vlakstad.PlusWijken[0].Buurten, revisions[1].PlusWijk.Buurten);
        Assert.Equal((2025, new AreaCode("GM0001"), "De Kade"), (revisions[0].PlusWijk.Since, revisions[0].PlusWijk.Gemeente, revisions[0].PlusWijk.Name));
    }

    [Theory]
    [InlineData("PW-nergens", "BU00010000", "", "PlusWIJk PW-nergens is niet bekend")]
    [InlineData("PW-de-kade", "BU99999999", "", "buurt BU99999999 is niet bekend")]
    [InlineData("PW-de-kade", "WK000100", "", "buurt WK000100 is niet bekend")]
    [InlineData("PW-de-kade", "BU00019997", "", "BU00019997 is open water")]
    [InlineData("PW-de-kade", "", "BU00010000", "BU00010000 hoort niet bij PlusWIJk De Kade")]
    [InlineData("PW-de-kade", "BU00010001", "BU00010001", "niet tegelijk bij en af")]
    [InlineData("PW-de-kade", "", "BU00010001 BU0001AF09", "geen buurten overhouden")]
    public async Task An_edit_that_cannot_be_right_is_refused_and_nothing_changes(string plusWijk, string added, string removed, string message)
    {
        var store = await VlakstadAsync();
        var (stamp, before) = (await store.StampAsync(Stop), await BytesAsync(store));

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => store.EditPlusWijkAsync(new(plusWijk), new(Codes(added), Codes(removed)), "Truus", Stop));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(stamp, await store.StampAsync(Stop));
        Assert.Equal(before, await BytesAsync(store));
        Assert.Single(await store.RevisionsAsync(Kade, Stop));
    }

    [Fact]
    public async Task An_edit_to_what_it_was_already_leaves_no_trace()
    {
        var store = await VlakstadAsync();
        var stamp = await store.StampAsync(Stop);

        var change = await store.EditPlusWijkAsync(Kade, new([new("BU00010001")], []), "Truus", Stop);

        Assert.False(change.ChangedAnything);
        Assert.Equal(stamp, await store.StampAsync(Stop));
        Assert.Single(await store.RevisionsAsync(Kade, Stop));
    }

    [Fact]
    public async Task The_list_and_new_codes_leave_revisions_too_and_one_taken_away_keeps_its_history()
    {
        var store = await VlakstadAsync();
        var recoding = new Dictionary<AreaCode, IReadOnlyList<AreaCode>> { [new("BU00010001")] = [new("BU00010005")] };
        var batch = Vlakstad.Batch(
        [
            .. Vlakstad.Areas.Where(area => area.Code.Value != "BU00010001"),
            Vlakstad.Area("BU00010005", "Haven", AreaKind.Buurt, "WK000100", 1, 0, 2, 1, 80),
        ]);
        await store.ReplaceAreasAsync(batch with { Recoding = recoding }, null, Stop);
        await store.ReplacePlusWijkenAsync([new(new("PW-markt"), "Markt", new("GM0001"), [new("BU00010000")], null)], Stop);

        var revisions = await store.RevisionsAsync(Kade, Stop);

        Assert.Equal(["import", "import vlakstad.gpkg", "import"], revisions.Select(revision => revision.By));
        Assert.Empty(revisions[0].PlusWijk.Buurten);
        Assert.Equal([new AreaCode("BU00010005"), new("BU0001AF09")], revisions[1].PlusWijk.Buurten);
    }

    [Fact]
    public async Task Two_edits_at_once_both_count()
    {
        var store = await VlakstadAsync();

        await Task.WhenAll(
            Task.Run(() => store.EditPlusWijkAsync(Kade, new([new("BU00010000")], []), "Truus", Stop), Stop),
            Task.Run(() => store.EditPlusWijkAsync(Kade, new([new("BU00020000")], []), "Wim", Stop), Stop));

        Assert.Equal(4, (await store.BuurtenOfAsync(Kade, Stop)).Count);
        Assert.Equal([3, 2, 1], (await store.RevisionsAsync(Kade, Stop)).Select(revision => revision.Number));
    }

    private static AreaCode[] Codes(string joined) => [.. joined.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new AreaCode(code))];
}
