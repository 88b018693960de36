using System.Xml.Linq;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Cli.Tests.Places;

public abstract class PlusWijkCommandContract
{
    private static readonly AreaCode Lampveld = new("PW-lampveld");

    protected abstract StoreEngine Engine { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_editor_moves_a_pluswijk_and_reads_what_changed_and_sees_it_drawn()
    {
        var (store, places) = await FilledAsync();
        var stamp = await places.StampAsync(Stop);
        var svg = store.Folder.File("lampveld.svg");

        var edit = await store.RunAsync("pluswijk", "wijzig", "lampveld", "--erbij", "bu09173102", "BU09173200", "--eraf", "BU09173100", "--door", "Truus", "--uit", svg);

        Assert.Equal((0, ""), (edit.ExitCode, edit.Error));
        Assert.Contains("Lampveld had 2 buurten en heeft er nu 3.", edit.Out, StringComparison.Ordinal);
        Assert.Contains("erbij  BU09173102   Mispelgaard", edit.Out, StringComparison.Ordinal);
        Assert.Contains("eraf   BU09173100   Zegelhof", edit.Out, StringComparison.Ordinal);
        Assert.Contains("Samen 3.000 inwoners", edit.Out, StringComparison.Ordinal);
        Assert.Contains("Let op: BU09173200 Beekzicht hoort ook bij PlusWIJk Beekdal.", edit.Out, StringComparison.Ordinal);
        Assert.NotEqual(stamp, await places.StampAsync(Stop));
        Assert.Equal(["BU09173101", "BU09173102", "BU09173200"], (await places.BuurtenOfAsync(Lampveld, Stop)).Select(code => code.Value));
        Assert.Equal(
            ["BU09173100", "BU09173101", "BU09173102", "BU09173200", "PW-lampveld"],
            XDocument.Load(svg).Root!.Elements().Select(path => path.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_history_says_who_changed_what_and_an_earlier_state_can_be_put_back()
    {
        var (store, places) = await FilledAsync();
        await store.RunAsync("pluswijk", "wijzig", "PW-lampveld", "--eraf", "BU09173100", "--door", "Truus");

        var history = await store.RunAsync("pluswijk", "geschiedenis", "Lampveld");
        var back = await store.RunAsync("pluswijk", "wijzig", "Lampveld", "--terug", "1", "--door", "Wim");

        Assert.Contains("Truus: 1 buurt: BU09173101", history.Out, StringComparison.Ordinal);
        Assert.Contains("import: 2 buurten: BU09173100 BU09173101", history.Out, StringComparison.Ordinal);
        Assert.Contains("erbij  BU09173100", back.Out, StringComparison.Ordinal);
        Assert.Equal(2, (await places.BuurtenOfAsync(Lampveld, Stop)).Count);
        Assert.Equal(["Wim", "Truus", "import"], (await places.RevisionsAsync(Lampveld, Stop)).Select(revision => revision.By));
    }

    [Theory]
    [InlineData("BU99999999 is niet bekend", "Lampveld", "--erbij", "BU99999999")]
    [InlineData("hoort niet bij", "Lampveld", "--eraf", "BU09173200")]
    [InlineData("Er zijn: Beekdal, Lampveld", "Nergens", "--erbij", "BU09173200")]
    [InlineData("--erbij of --eraf", "Lampveld")]
    [InlineData("geen nummer 7", "Lampveld", "--terug", "7")]
    [InlineData("zonder --erbij", "Lampveld", "--terug", "1", "--erbij", "BU09173200")]
    [InlineData(".svg of .geojson", "Lampveld", "--erbij", "BU09173200", "--uit", "kaart.doc")]
    public async Task An_edit_that_cannot_be_right_is_refused_and_nothing_changes(string message, params string[] edit)
    {
        var (store, places) = await FilledAsync();
        var stamp = await places.StampAsync(Stop);

        var answer = await store.RunAsync(["pluswijk", "wijzig", .. edit]);

        Assert.Contains(message, answer.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal(stamp, await places.StampAsync(Stop));
    }

    [Fact]
    public async Task A_drawing_that_cannot_be_written_is_told_with_the_edit_that_is_in()
    {
        var (store, places) = await FilledAsync();
        var tooLong = store.Folder.File(new string('a', 300) + ".svg");

        var edit = await store.RunAsync("pluswijk", "wijzig", "Lampveld", "--eraf", "BU09173100", "--uit", tooLong);
        var again = await store.RunAsync("pluswijk", "wijzig", "Lampveld", "--erbij", "BU09173101", "--uit", tooLong);

        Assert.Contains("kan niet worden geschreven", edit.RefusedBecause(), StringComparison.Ordinal);
        Assert.Contains("De wijziging van Lampveld is wel opgeslagen.", edit.Error, StringComparison.Ordinal);
        Assert.Equal(["BU09173101"], (await places.BuurtenOfAsync(Lampveld, Stop)).Select(code => code.Value));
        Assert.DoesNotContain("opgeslagen", again.RefusedBecause(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_to_what_it_was_says_that_nothing_changed()
    {
        var (store, places) = await FilledAsync();
        var stamp = await places.StampAsync(Stop);

        var edit = await store.RunAsync("pluswijk", "wijzig", "Lampveld", "--erbij", "BU09173100");

        Assert.Equal(0, edit.ExitCode);
        Assert.Contains("Er is niets veranderd", edit.Out, StringComparison.Ordinal);
        Assert.Equal(stamp, await places.StampAsync(Stop));
    }

    [Fact]
    public async Task The_list_names_every_pluswijk()
    {
        var (store, _) = await FilledAsync();

        var list = await store.RunAsync("pluswijk", "lijst");

        Assert.Contains("Lampveld, Heerlen: 2 buurten", list.Out, StringComparison.Ordinal);
        Assert.Contains("Beekdal, Heerlen: 1 buurt", list.Out, StringComparison.Ordinal);
    }

    private async Task<(SkStore Store, IPlaceStore Places)> FilledAsync()
    {
        var store = SkStore.New(Engine);
        var places = (await store.OpenAsync()).Places;
        await SmallRegion.FillAsync(places, Stop);
        await places.ReplacePlusWijkenAsync(
            [
                new(Lampveld, "Lampveld", new("GM0917"), [new("BU09173100"), new("BU09173101")], 2025),
                new(new("PW-beekdal"), "Beekdal", new("GM0917"), [new("BU09173200")], null),
            ], Stop);
        return (store, places);
    }
}
