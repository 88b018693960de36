using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Npgsql;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Cli.Tests.Imports;

/// <summary>The official files as an operator meets them: named or fetched, of the right kind or not, on a disk with room or without.</summary>
public abstract class OfficialFilesContract
{
    private const string AddressList = "PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024\n6431LM;1;9173100;91731;917\n6431LM;2;9173100;91731;917\n6431LM;3;9173101;91731;917\n";

    protected abstract StoreEngine Engine { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Addresses_and_towns_go_in_and_a_postcode_in_two_buurten_names_both()
    {
        var store = await FilledAsync();

        var addresses = await store.RunAsync("import", "adressen", store.File("pc6hnr20240801_gwb.csv", AddressList.Split('\n')));
        var towns = await store.RunAsync("import", "woonplaatsen", store.File("woonplaatsen.csv", "woonplaats;gemeente;x;y", "Mijndorp;Heerlen;195500;325000"));

        Assert.Equal((0, ""), (addresses.ExitCode, addresses.Error));
        Assert.Contains("postcodes per buurt: 2 (2 nieuw, 0 veranderd, 0 gelijk, 0 vervallen)", addresses.Out, StringComparison.Ordinal);
        Assert.Contains("woonplaatsen: 1 (1 nieuw, 0 veranderd, 0 gelijk, 0 vervallen)", towns.Out, StringComparison.Ordinal);
        var place = (await store.RunAsync("plaats", "6431LM")).Out;
        Assert.Contains("67 van de 100 adressen in BU09173100 Zegelhof", place, StringComparison.Ordinal);
        Assert.Contains("33 van de 100 adressen in BU09173101 Kolenpad", place, StringComparison.Ordinal);
        Assert.Contains("GM0917", (await store.RunAsync("plaats", "Mijndorp")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_fetched_from_the_address_that_is_set_and_a_broken_line_does_no_harm()
    {
        var store = await FilledAsync();
        await using var server = new BreakingServer { Content = Encoding.ASCII.GetBytes(AddressList), Breaks = 1 };

        var outcome = await store.RunInAsync(new Dictionary<string, string> { ["SocialeKaart__Sources__Addresses"] = server.Address.AbsoluteUri }, "import", "adressen", "--download");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(2, server.Asked.Count);
        Assert.Equal(AddressList, await File.ReadAllTextAsync(Path.Combine(store.Folder.FullPath, "downloads", "bestand.csv"), Stop));
        Assert.Contains("67 van de 100", (await store.RunAsync("plaats", "6431LM")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_connection_and_without_an_address_it_says_so_and_changes_nothing()
    {
        var store = await FilledAsync();
        var before = await StampAsync(store);
        var gone = new BreakingServer();
        await gone.DisposeAsync();

        var offline = await store.RunInAsync(new Dictionary<string, string> { ["SocialeKaart__Sources__Areas"] = gone.Address.AbsoluteUri }, "import", "gebieden", "--download");
        var nowhere = await store.RunAsync("import", "pluswijken", "--download");
        var neither = await store.RunAsync("import", "adressen");

        Assert.Contains("Is deze computer verbonden met internet?", offline.RefusedBecause(), StringComparison.Ordinal);
        Assert.Contains("SocialeKaart__Sources__PlusWijken", nowhere.RefusedBecause(), StringComparison.Ordinal);
        Assert.Contains("--download", neither.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal(before, await StampAsync(store));
    }

    [Fact]
    public async Task The_same_edition_with_other_areas_is_refused_and_goes_in_when_the_operator_says_that_it_replaces()
    {
        var store = SkStore.New(Engine);
        var file = MadeGeoPackage.Write(store.Folder.File("wijkenbuurten_2024_v1.gpkg"), SmallRegion.Areas);
        Assert.Equal(0, (await store.RunAsync("import", "gebieden", file)).ExitCode);
        var before = await StampAsync(store);
        File.Delete(file);
        MadeGeoPackage.Write(file, SmallRegion.Areas.Select(area => area.Code.Value == "BU09173100" ? area with { Name = "Zegelberg" } : area));

        var refused = await store.RunAsync("import", "gebieden", file);
        var stamp = await StampAsync(store);
        var replaced = await store.RunAsync("import", "gebieden", file, "--vervang");
        var again = await store.RunAsync("import", "gebieden", file);

        Assert.Contains("geef dan --vervang", refused.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal(before, stamp);
        Assert.Equal((0, ""), (replaced.ExitCode, replaced.Error));
        Assert.Contains("buurten: ", replaced.Out, StringComparison.Ordinal);
        Assert.Contains("BU09173100   Zegelberg", (await store.RunAsync("plaats", "BU09173100")).Out, StringComparison.Ordinal);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("Er is niets veranderd: dit stond er al.", again.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gebieden", "adressen.csv")]
    [InlineData("gebieden", "postcodes.csv")]
    [InlineData("postcodes", "adressen.csv")]
    [InlineData("postcodes", "gebieden.gpkg")]
    [InlineData("adressen", "postcodes.csv")]
    [InlineData("adressen", "gebieden.gpkg")]
    [InlineData("woonplaatsen", "gebieden.gpkg")]
    [InlineData("woonplaatsen", "adressen.csv")]
    [InlineData("pluswijken", "postcodes.csv")]
    public async Task A_file_of_another_kind_is_refused_by_name_and_changes_nothing(string verb, string name)
    {
        var store = await FilledAsync();
        store.File("adressen.csv", AddressList.Split('\n'));
        store.File("postcodes.csv", "postcode;x;y", "6431LM;193000;325000");
        MadeGeoPackage.Write(store.Folder.File("gebieden.gpkg"), SmallRegion.Areas);
        var before = await StampAsync(store);

        var refused = await store.RunAsync("import", verb, store.Folder.File(name));

        Assert.Contains(name, refused.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal(before, await StampAsync(store));
    }

    [Fact]
    public async Task On_a_full_disk_it_stops_half_way_and_the_store_is_as_before()
    {
        var store = await FilledAsync();
        var before = await StampAsync(store);
        var rows = Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"{1000 + (i / 256)}{Letter(i / 16)}{Letter(i)};193000;325000"));
        var file = store.File("postcodes.csv", ["postcode;x;y", .. rows]);
        await FillDiskAsync(store);

        var refused = await store.RunAsync("import", "postcodes", file);

        Assert.Contains("Maak ruimte op de schijf van de database. Er is niets half opgeslagen.", refused.RefusedBecause(), StringComparison.Ordinal);
        Assert.Equal(before, await StampAsync(store));
        Assert.Contains("BU09173100", (await store.RunAsync("plaats", "6431LM")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_borders_of_the_demo_give_way_to_official_ones_and_no_listing_is_lost()
    {
        var store = SkStore.New(Engine);
        Assert.Equal(0, (await store.RunAsync("demo")).ExitCode);
        var places = (await store.OpenAsync()).Places;
        var drawn = await places.LoadTableAsync(Stop);
        int listings;
        await using (var db = store.Catalogue())
            listings = await db.Listings.CountAsync(listing => listing.RemovedAt == null, Stop);
        var official = MadeGeoPackage.Write(store.Folder.File("wijkenbuurten_2024_v2.gpkg"), Boxes(drawn));

        var outcome = await store.RunAsync("import", "gebieden", official);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        var edition = await places.CurrentEditionAsync(Stop);
        Assert.Equal((2024, 2, false), (edition!.Year, edition.Version, edition.IsSketch));
        await using var after = store.Catalogue();
        Assert.Equal(listings, await after.Listings.CountAsync(listing => listing.RemovedAt == null, Stop));
        Assert.Equal(drawn.PlusWijken.Select(plusWijk => plusWijk.Code), (await places.LoadTableAsync(Stop)).PlusWijken.Select(plusWijk => plusWijk.Code));
        Assert.Equal(0, (await store.RunAsync("zoek", "--wat", "koffie", "--waar", "Hoensbroek")).ExitCode);
    }

    /// <summary>The same areas with other borders: each a rectangle around the drawn one.</summary>
    private static IEnumerable<Area> Boxes(PlaceTable drawn)
    {
        var factory = new GeometryFactory(new PrecisionModel(), 28992);
        return from kind in (AreaKind[])[AreaKind.Gemeente, AreaKind.Wijk, AreaKind.Buurt]
               from area in drawn.Areas(kind)
               let box = factory.ToGeometry(new Envelope(area.SouthWest.X, area.NorthEast.X, area.SouthWest.Y, area.NorthEast.Y))
               select new Area(area.Code, area.Name, kind, area.Parent, box, new(box.InteriorPoint.X, box.InteriorPoint.Y), area.Inhabitants, false);
    }

    /// <summary>A to P: the pairs that are not given out begin with an S.</summary>
    private static char Letter(int i) => (char)('A' + (i % 16));

    private static async Task<string> StampAsync(SkStore store) => await (await store.OpenAsync()).Places.StampAsync(Stop);

    private async Task<SkStore> FilledAsync()
    {
        var store = SkStore.New(Engine);
        await SmallRegion.FillAsync((await store.OpenAsync()).Places, Stop);
        return store;
    }

    /// <summary>
    /// On SQLite the file may grow by a few pages only: said on a connection that goes back to the pool, from which the command takes it. On
    /// PostgreSQL the server says what it says on a full disk, at the thousandth row.
    /// </summary>
    private async Task FillDiskAsync(SkStore store)
    {
        if (Engine == StoreEngine.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            await using var connection = new SqliteConnection(store.Connection.ConnectionString);
            await connection.OpenAsync(Stop);
            await using var pages = connection.CreateCommand();
            pages.CommandText = "PRAGMA page_count";
            var count = (long)(await pages.ExecuteScalarAsync(Stop))!;
            pages.CommandText = $"PRAGMA max_page_count = {count + 20}";
            await pages.ExecuteScalarAsync(Stop);
            return;
        }

        await using var server = new NpgsqlConnection(store.Connection.ConnectionString);
        await server.OpenAsync(Stop);
        await using var full = new NpgsqlCommand(
            """
            CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF (SELECT count(*) FROM geo_postcode) >= 1000 THEN
                    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
                END IF;
                RETURN NULL;
            END $$;
            CREATE TRIGGER disk_is_full AFTER INSERT ON geo_postcode FOR EACH STATEMENT EXECUTE FUNCTION disk_is_full();
            """, server);
        await full.ExecuteNonQueryAsync(Stop);
    }
}
