using System.IO.Compression;
using NetTopologySuite.Geometries;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

/// <summary>Files of areas going in, and broken ones leaving the store as it was.</summary>
public abstract class AreaImporterContract
{
    private readonly DataDirectory folder = Requires.TemporaryData();
    private readonly FixedClock clock = new();

    protected abstract StoreConnection NewStore();

    /// <summary>One store for all broken files: none of them may change it.</summary>
    protected abstract StoreConnection SharedStore();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task A_geopackage_goes_in_whatever_its_envelopes_and_a_second_time_changes_nothing(byte envelope)
    {
        var store = await StoreAsync();
        var file = Vlakstad.GeoPackage(folder.File("wijkenbuurten_2024_v3.gpkg"), envelope: envelope);

        var first = await ImportAsync(store, file);
        var second = await ImportAsync(store, file);

        Assert.Equal([("gemeenten", 2), ("wijken", 3), ("buurten", 5)], first.Layers.Select(layer => (layer.Layer, layer.Added)));
        Assert.Equal(new Edition(2024, 3, "wijkenbuurten_2024_v3.gpkg"), first.Edition);
        Assert.False(second.ChangedAnything);
        var place = await store.AtAsync(Vlakstad.At(2.5, 0.5), Stop);
        Assert.Equal(("BU0001AF09", "WK000101", "GM0001"), (place!.Buurt!.Value.Value, place.Wijk!.Value.Value, place.Gemeente!.Value.Value));
        Assert.Null(await store.AtAsync(Vlakstad.At(0.5, 1.5), Stop));
    }

    [Fact]
    public async Task Without_a_postcode_file_the_points_come_from_the_buurten()
    {
        var store = await StoreAsync();

        var outcome = await ImportAsync(store, Vlakstad.GeoPackage(folder.File("buurten_2024.gpkg")));

        var table = await store.LoadTableAsync(Stop);
        Assert.Equal(new AreaCode("BU00010001"), Found(table, "6431").Buurt);
        Assert.Equal(new AreaCode("BU00020000"), Found(table, "6191").Buurt);
        Assert.StartsWith("Er is nog geen postcodebestand. De punten van 2 postcodes", Assert.Single(outcome.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Geojson_per_layer_goes_in_as_one_import_packed_or_not_in_degrees_or_metres()
    {
        var store = await StoreAsync();
        var files = new[]
        {
            GeoJson("gemeenten_2022.geojson", AreaKind.Gemeente, Degrees, "code", "name"),
            GeoJson("wijken.geojson.gz", AreaKind.Wijk, Metres, "statcode", "statnaam_2022", crs: "urn:ogc:def:crs:EPSG::28992"),
            GeoJson("buurten.geojson", AreaKind.Buurt, Swapped, "statcode", "statnaam"),
        };

        var outcome = await ImportAsync(store, files);

        Assert.Equal([2, 3, 5], outcome.Layers.Select(layer => layer.Added));
        Assert.Contains(outcome.Notes, note => note.StartsWith("buurten.geojson: Breedte en lengte", StringComparison.Ordinal));
        Assert.Equal(new AreaCode("BU0001AF09"), (await store.AtAsync(Vlakstad.At(2.5, 0.5), Stop))!.Buurt);
        Assert.Equal(120, (await store.LoadTableAsync(Stop)).Area(new("BU00010000"))!.Inhabitants);
    }

    [Fact]
    public async Task No_data_values_are_no_inhabitants_and_a_crossed_border_is_repaired_and_told()
    {
        var store = await StoreAsync();
        var (a, b) = (Vlakstad.At(0, 0), Vlakstad.At(1, 1));
        var bowTie = new Polygon(new LinearRing([new(a.X, a.Y), new(b.X, b.Y), new(b.X, a.Y), new(a.X, b.Y), new(a.X, a.Y)]));
        var file = Vlakstad.GeoPackage(folder.File("2024.gpkg"), change: areas => areas.Select(area => area.Code.Value == "BU00010000"
            ? area with { Outline = bowTie, Inhabitants = -99997 }
            : area));

        var outcome = await ImportAsync(store, file);

        Assert.Contains("1 grens was ongeldig en zijn hersteld.", outcome.Notes);
        Assert.Null((await store.LoadTableAsync(Stop)).Area(new("BU00010000"))!.Inhabitants);
        Assert.Equal(new AreaCode("BU00010000"), (await store.AtAsync(Vlakstad.At(0.2, 0.5), Stop))!.Buurt);
    }

    [Fact]
    public async Task A_geopackage_in_a_zip_goes_in_and_swapped_axes_are_put_right_and_told()
    {
        var store = await StoreAsync();
        var (file, zipped) = (folder.File("wijkenbuurten_2024.gpkg"), folder.File("kaart_2024_v2.zip"));
        Vlakstad.GeoPackage(file, change: areas => areas.Select(area => area with
        {
            Outline = new Polygon(new LinearRing([.. area.Outline.Coordinates.Select(corner => new Coordinate(corner.Y, corner.X))])),
        }));
        using (var zip = ZipFile.Open(zipped, ZipArchiveMode.Create))
            zip.CreateEntryFromFile(file, "WijkBuurtkaart/wijkenbuurten_2024.gpkg");

        var outcome = await ImportAsync(store, zipped);

        Assert.Equal(new Edition(2024, 2, "kaart_2024_v2.zip"), outcome.Edition);
        Assert.Contains("kaart_2024_v2.zip: De RD-coördinaten stonden omgewisseld (y, x); dat is rechtgezet.", outcome.Notes);
        Assert.Equal(new AreaCode("BU0001AF09"), (await store.AtAsync(Vlakstad.At(2.5, 0.5), Stop))!.Buurt);
    }

    [Fact]
    public async Task The_water_row_of_a_gemeente_with_land_is_left_out()
    {
        var store = await StoreAsync();
        var file = Vlakstad.GeoPackage(folder.File("2024.gpkg"), change: areas =>
            areas.Append(Vlakstad.Area("GM0001", "Vlakstad", AreaKind.Gemeente, null, 0, 1, 3, 9, 0, water: true)));

        var outcome = await ImportAsync(store, file);

        Assert.Equal(2, outcome.Layers[0].Added);
        Assert.Null(await store.AtAsync(Vlakstad.At(2, 5), Stop));
    }

    [Fact]
    public async Task A_wijk_that_only_its_buurten_name_is_made_of_them()
    {
        var store = await StoreAsync();
        using (var made = new MadeGeoPackage(folder.File("gemengd_2024.gpkg")))
        {
            made.Layer("gemeenten", 28992, ["gemeentecode", "gemeentenaam"], 1, [(Outline("GM0001"), ["GM0001", "Vlakstad"])]);
            made.Layer("buurten", 28992, ["buurtcode", "buurtnaam", "wijkcode", "wijknaam"], 1,
            [
                (Outline("BU00010000"), ["BU00010000", "Markt", "WK000100", "Wijk 00 Centrum"]),
                (Outline("BU00010001"), ["BU00010001", "Haven", "WK000100", "Wijk 00 Centrum"]),
            ]);
        }

        var outcome = await ImportAsync(store, folder.File("gemengd_2024.gpkg"));

        Assert.Contains(outcome.Notes, note => note.StartsWith("1 wijken hadden geen eigen rij", StringComparison.Ordinal));
        var wijk = (await store.LoadTableAsync(Stop)).Area(new("WK000100"))!;
        Assert.Equal(("Centrum", Vlakstad.At(0, 0), Vlakstad.At(2, 1)), (wijk.Name, wijk.SouthWest, wijk.NorthEast));
    }

    [Fact]
    public async Task A_year_that_is_nowhere_told_is_guessed_once_and_stays_next_year()
    {
        var store = await StoreAsync();
        var file = Vlakstad.GeoPackage(folder.File("gebieden.gpkg"));

        var first = await ImportAsync(store, file);
        clock.Advance(TimeSpan.FromDays(100));
        var second = await ImportAsync(store, file);

        Assert.Equal(2026, first.Edition!.Year);
        Assert.False(second.ChangedAnything);
        Assert.Equal(2026, second.Edition!.Year);
    }

    [Fact]
    public async Task Other_content_of_the_same_edition_is_refused_until_it_is_said_to_be_a_correction()
    {
        var store = await StoreAsync();
        var file = Vlakstad.GeoPackage(folder.File("wijkenbuurten_2024_v1.gpkg"));
        await ImportAsync(store, file);
        var stamp = await store.StampAsync(Stop);
        var other = Vlakstad.GeoPackage(Path.Combine(Directory.CreateDirectory(folder.File("later")).FullName, "wijkenbuurten_2024_v1.gpkg"), change: areas =>
            areas.Where(area => area.Code.Value != "BU00019997").Select(area => area.Code.Value == "BU00010000" ? area with { Name = "Grote Markt" } : area));

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(store, other));

        Assert.Contains("wijkenbuurten_2024_v1.gpkg: de gebieden van 2024, versie 1, zijn al", refused.Message, StringComparison.Ordinal);
        Assert.Contains("(0 nieuw, 1 veranderd, 1 vervallen)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(stamp, await store.StampAsync(Stop));
        Assert.Equal("Markt", (await store.LoadTableAsync(Stop)).Area(new("BU00010000"))!.Name);

        Assert.Equal(new Edition(2024, 2, "wijkenbuurten_2024_v1.gpkg"), (await ImportAsync(store, new AreaImportOptions { Version = 2 }, other)).Edition);
        await ImportAsync(store, file);
        Assert.True((await ImportAsync(store, new AreaImportOptions { Corrects = true }, other)).ChangedAnything);
        Assert.Equal("Grote Markt", (await store.LoadTableAsync(Stop)).Area(new("BU00010000"))!.Name);
    }

    [Theory]
    [InlineData("truncated", "beschadigd")]
    [InlineData("not-a-gpkg", "geen GeoPackage en geen GeoJSON")]
    [InlineData("plain-sqlite", "beschadigd of geen GeoPackage")]
    [InlineData("missing", "kan niet worden gelezen")]
    [InlineData("wrong-crs", "EPSG:3857")]
    [InlineData("no-layer", "geen laag gemeenten, wijken of buurten. Wel: bomen")]
    [InlineData("twice", "laag buurten, rij 6: BU00010000 staat er twee keer in; eerder in")]
    [InlineData("no-wijk", "laag buurten, rij 4: De buurt BU00020000 ligt in wijk WK000200")]
    [InlineData("no-code", "laag buurten, rij 1: 'XX12' is geen code")]
    [InlineData("abroad", "laag gemeenten, rij 1: het punt")]
    [InlineData("no-shape", "laag buurten, rij 1: BU00010000 heeft geen grens")]
    [InlineData("damaged-shape", "laag buurten, rij 1: de grens is beschadigd")]
    [InlineData("half-json", "beschadigd of geen GeoJSON")]
    [InlineData("other-json", "er is geen lijst 'features'")]
    [InlineData("json-crs", "coördinatenstelsel urn:ogc:def:crs:EPSG::3857")]
    [InlineData("json-line", "kapot.geojson, rij 1: het bestand is beschadigd")]
    [InlineData("broken-gz", "beschadigd")]
    [InlineData("cut-zip", "kapot.zip is beschadigd of afgebroken")]
    [InlineData("no-zip", "kapot.zip is beschadigd of afgebroken")]
    [InlineData("other-zip", "geen GeoPackage en geen GeoJSON")]
    [InlineData("cut-in-zip", "kapot.zip/kapot.gpkg is beschadigd")]
    public async Task A_broken_file_is_refused_with_file_and_row_and_the_store_stays_as_it_was(string fault, string message)
    {
        var store = PlaceStores.Open(SharedStore(), clock);
        await store.MigrateAsync(Stop);
        await ImportAsync(store, Vlakstad.GeoPackage(folder.File("goed_2024.gpkg")));
        var stamp = await store.StampAsync(Stop);
        var file = BrokenFile.Make(fault, folder);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(store, file));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(file), refused.Message, StringComparison.Ordinal);
        Assert.Equal(stamp, await store.StampAsync(Stop));
        Assert.Equal(new AreaCode("BU00010000"), (await store.AtAsync(Vlakstad.At(0.5, 0.5), Stop))!.Buurt);
    }

    private static Geometry Outline(string code) => Vlakstad.Areas.Single(area => area.Code.Value == code).Outline;

    private static Place Found(PlaceTable table, string typed) => Assert.IsType<PlaceAnswer.Found>(table.Find(typed)).Place;

    private static (double, double) Degrees(RdPoint point) => RdNew.ToWgs84(point) is var (lat, lon) ? (lon, lat) : default;

    private static (double, double) Swapped(RdPoint point) => RdNew.ToWgs84(point) is var (lat, lon) ? (lat, lon) : default;

    private static (double, double) Metres(RdPoint point) => (point.X, point.Y);

    private string GeoJson(string name, AreaKind kind, Func<RdPoint, (double X, double Y)> project, string code, string title, string? crs = null)
    {
        var features = Vlakstad.Areas.Where(area => area.Kind == kind).Select(area =>
        {
            var ring = area.Outline.Coordinates.Select(corner => project(new(corner.X, corner.Y)))
                .Select(pair => FormattableString.Invariant($"[{pair.X},{pair.Y},12.5]"));
            var parent = area.Parent is { } around ? $",\"{(kind == AreaKind.Wijk ? "gemeentecode" : "wijkcode")}\":\"{around}\"" : "";
            return $$$"""{"type":"Feature","id":7,"properties":{"{{{code}}}":"{{{area.Code}}}","{{{title}}}":"{{{area.Name}}}"{{{parent}}},"inwoners_2024":{{{area.Inhabitants}}},"water":"{{{(area.IsWater ? "JA" : "NEE")}}}","leeg":null},"geometry":{"type":"Polygon","coordinates":[[{{{string.Join(',', ring)}}}]]}}""";
        });
        var head = crs is null ? "" : $$$"""
            "crs":{"type":"name","properties":{"name":"{{{crs}}}"}},
            """;
        var text = $$"""{"type":"FeatureCollection",{{head}}"features":[{{string.Join(",\n", features)}}],"bbox":[1,2,3,4]}""";
        var file = folder.File(name);
        using Stream stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.Create(file), CompressionLevel.Fastest) : File.Create(file);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return file;
    }

    private async Task<IPlaceStore> StoreAsync()
    {
        var store = PlaceStores.Open(NewStore(), clock);
        await store.MigrateAsync(Stop);
        return store;
    }

    private Task<ImportOutcome> ImportAsync(IPlaceStore store, params string[] files) => ImportAsync(store, new AreaImportOptions(), files);

    private Task<ImportOutcome> ImportAsync(IPlaceStore store, AreaImportOptions options, params string[] files) =>
        new AreaImporter(store, clock).ImportAsync(files, options, null, Stop);
}
