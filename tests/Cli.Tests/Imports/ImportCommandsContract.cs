using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Cli.Tests.Imports;

public abstract class ImportCommandsContract
{
    private const string Heading = "id;organisatie;naam;soort;postcode;gecontroleerd_op";

    protected abstract StoreEngine Engine { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Areas_postcodes_and_pluswijken_go_in_and_a_second_time_change_nothing()
    {
        var store = SkStore.New(Engine);
        string[][] imports =
        [
            ["import", "gebieden", MadeGeoPackage.Write(store.Folder.File("wijkenbuurten_2024.gpkg"), SmallRegion.Areas)],
            ["import", "postcodes", Postcodes(store)],
            ["import", "pluswijken", store.File("pluswijken.csv", "naam;gemeente;buurtcodes;sinds", "Lampveld;Heerlen;BU09173100|BU09173101;2025")],
        ];

        foreach (var import in imports)
            Assert.Equal((0, ""), await CodeAndErrorAsync(store, import));
        var place = await store.RunAsync("plaats", "6431 LM");
        var stamp = await StampAsync(store);

        Assert.Equal(0, place.ExitCode);
        foreach (var code in (string[])["BU09173100", "WK091731", "GM0917", "Lampveld"])
            Assert.Contains(code, place.Out, StringComparison.Ordinal);
        foreach (var import in imports)
        {
            var again = await store.RunAsync(import);
            Assert.Equal(0, again.ExitCode);
            Assert.Contains("Er is niets veranderd", again.Out, StringComparison.Ordinal);
        }

        Assert.Equal(stamp, await StampAsync(store));
    }

    [Theory]
    [InlineData("gebieden", "kapot.gpkg", "dit is geen GeoPackage")]
    [InlineData("gebieden", "kapot.geojson", """{"type":"FeatureCollection","features":[{"type":"Fea""")]
    [InlineData("gebieden", "kapot.xlsx", "PK")]
    [InlineData("postcodes", "kapot.csv", "pc4;plaats;lat;lon\nhallo;Hoensbroek;50.9;5.9")]
    [InlineData("postcodes", "kapot.csv", "plaats;lat;lon\nHoensbroek;50.9;5.9")]
    [InlineData("postcodes", "kapot.csv", "")]
    [InlineData("pluswijken", "kapot.csv", "naam;gemeente;buurtcodes\nLampveld;Heerlen;BU99999999")]
    [InlineData("pluswijken", "kapot.csv", "naam;gemeente;buurtcodes\nLampveld;Utrecht;BU09173100")]
    [InlineData("aanbod", "kapot.csv", "id;organisatie;naam\na;De Mijnlamp;Koffie")]
    [InlineData("aanbod", "kapot.csv", "")]
    [InlineData("aanbod", "kapot.csv", "id;organisatie;naam;soort\na;\0;\0;\0")]
    public async Task A_broken_file_is_refused_in_one_sentence_that_names_it_and_the_store_is_untouched(string sort, string name, string content)
    {
        var store = await FilledAsync();
        await File.WriteAllTextAsync(store.Folder.File(name), content, Stop);
        var before = (await StampAsync(store), await FeedHeadAsync(store));

        var refused = await store.RunAsync("import", sort, store.Folder.File(name));

        Assert.Contains("kapot.", refused.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal(before, (await StampAsync(store), await FeedHeadAsync(store)));
    }

    [Theory]
    [InlineData("gebieden", "weg.gpkg")]
    [InlineData("postcodes", "weg.csv")]
    [InlineData("pluswijken", "weg.csv")]
    [InlineData("aanbod", "weg.csv")]
    public async Task A_file_that_is_not_there_is_refused_by_name(string sort, string name)
    {
        var store = await FilledAsync();

        var refused = await store.RunAsync("import", sort, store.Folder.File(name));

        Assert.Contains(name, refused.RefusedBecause(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pluswijken_before_areas_are_refused_with_what_to_do_first()
    {
        var store = SkStore.New(Engine);
        var file = store.File("pluswijken.csv", "naam;gemeente;buurtcodes;sinds", "Lampveld;Heerlen;BU09173100;2025");

        Assert.Contains("Importeer eerst de gebieden", (await store.RunAsync("import", "pluswijken", file)).RefusedBecause(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_row_of_a_spreadsheet_is_told_by_line_and_column_and_the_good_ones_go_in()
    {
        var store = await FilledAsync();
        var file = store.File("aanbod.csv", Heading, "a;De Mijnlamp;Koffie;activiteit;6431 LM;2026-11-03", "b;De Mijnlamp;Soep;feest;;", "c;De Mijnlamp;Kaarten;activiteit;6431 LM;gisteren");

        var outcome = await store.RunAsync("import", "aanbod", file);

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("Regel 3, kolom soort:", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Regel 4, kolom gecontroleerd_op:", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("2 nieuw", outcome.Out, StringComparison.Ordinal);
        await using var db = store.Catalogue();
        Assert.Equal(["a", "c"], await db.Listings.Select(l => l.ExternalId).OrderBy(id => id).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_spreadsheet_a_second_time_changes_nothing_and_a_complete_one_takes_away_what_it_lacks()
    {
        var store = await FilledAsync();
        string[] rows = [Heading, "a;De Mijnlamp;Koffie;activiteit;6431 LM;2026-11-03", "b;De Mijnlamp;Soep;activiteit;6431 KP;2026-11-03"];
        var (both, one) = (store.File("beide.csv", rows), store.File("een.csv", rows[..2]));
        Assert.Equal((0, ""), await CodeAndErrorAsync(store, ["import", "aanbod", both, "--bron", "heerlen"]));
        var before = await FeedHeadAsync(store);

        var again = await store.RunAsync("import", "aanbod", both, "--bron", "heerlen");
        var other = await store.RunAsync("import", "aanbod", one, "--bron", "sittard", "--volledig");
        var whole = await store.RunAsync("import", "aanbod", one, "--bron", "heerlen", "--volledig");

        Assert.Contains("0 nieuw, 0 veranderd, 2 gelijk", again.Out, StringComparison.Ordinal);
        Assert.Contains("1 nieuw, 0 veranderd, 0 gelijk, 0 vervallen", other.Out, StringComparison.Ordinal);
        Assert.Contains("0 nieuw, 0 veranderd, 1 gelijk, 1 vervallen", whole.Out, StringComparison.Ordinal);
        Assert.Equal(before + 2, await FeedHeadAsync(store));
    }

    [Fact]
    public async Task A_column_nobody_knows_is_named()
    {
        var store = await FilledAsync();
        var file = store.File("aanbod.csv", "id;organisatie;naam;soort;lievelingskleur", "a;De Mijnlamp;Koffie;activiteit;groen");

        Assert.Contains("'lievelingskleur'", (await store.RunAsync("import", "aanbod", file)).Out, StringComparison.Ordinal);
    }

    private async Task<SkStore> FilledAsync()
    {
        var store = SkStore.New(Engine);
        await SmallRegion.FillAsync((await store.OpenAsync()).Places, Stop);
        return store;
    }

    private static string Postcodes(SkStore store) => store.File(
        "postcodes.csv", "postcode;plaats;gemeentecode;rd_x;rd_y", "6431;Hoensbroek;GM0917;193400;325300", "6431LM;Hoensbroek;GM0917;193000;325000");

    private static async Task<(int, string)> CodeAndErrorAsync(SkStore store, string[] args)
    {
        var outcome = await store.RunAsync(args);
        return (outcome.ExitCode, outcome.Error);
    }

    private static async Task<string> StampAsync(SkStore store) => await (await store.OpenAsync()).Places.StampAsync(Stop);

    private static async Task<long> FeedHeadAsync(SkStore store)
    {
        await using var db = store.Catalogue();
        return (await db.FeedHeads.AsNoTracking().SingleAsync(Stop)).Last;
    }
}
