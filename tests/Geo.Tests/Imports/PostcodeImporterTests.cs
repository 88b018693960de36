using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class PostcodeImporterTests
{
    private readonly DataDirectory folder = Requires.TemporaryData();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("pc4;plaats;gemeentecode;inwoners_2024;lat;lon\n6431;Vlakstad;GM0001;10;{lat};{lon}\n")]
    [InlineData("id,postcode,\"woonplaats\",\"gemeente\",latitude,longitude,soort\n1,6431,\"Vlakstad\",\"vlakstad\",{lat},{lon},\"x\"\n")]
    [InlineData("PC6;woonplaats;gemeentenaam;lat;lon\n6431 ab;Vlakstad;Vlakstad;{lat};{lon}\n")]
    [InlineData("postcode;plaats;gemeentecode;x;y\n6431AB;Vlakstad;GM0001;190500;325500\n")]
    [InlineData("postcode;plaats;gemeentecode;lat;lon\n6431AB;Vlakstad;GM0001;{lon};{lat}\n")]
    [InlineData("postcode;plaats;gemeentecode;lat;lon\n6431AB;Vlakstad;GM0001;325500;190500\n")]
    public async Task A_csv_goes_in_whatever_its_columns_are_called_and_a_second_time_changes_nothing(string text)
    {
        var store = await StoreAsync();
        var file = Csv(text);

        var first = await new PostcodeImporter(store).ImportAsync([file], null, Stop);
        var second = await new PostcodeImporter(store).ImportAsync([file], null, Stop);

        Assert.Equal(1, first.Layers[0].Added);
        Assert.False(second.ChangedAnything);
        var place = Assert.IsType<PlaceAnswer.Found>((await store.LoadTableAsync(Stop)).Find("6431ab")).Place;
        Assert.Equal(new AreaCode("BU00010000"), place.Buurt);
        Assert.InRange(place.Point.DistanceTo(Vlakstad.At(0.5, 0.5)), 0, 1);
    }

    [Fact]
    public async Task Geojson_gives_the_point_it_names_or_else_a_point_inside()
    {
        var store = await StoreAsync();
        var file = folder.File("pc4.geojson");
        await File.WriteAllTextAsync(
            file,
            """
            {"features":[
              {"properties":{"pc4":"6431"},"geometry":{"type":"Polygon","coordinates":[[[190000,325000],[191000,325000],[191000,326000],[190000,325000]]]}},
              {"properties":{"pc4":"6432"},"geometry":{"type":"Polygon","coordinates":[[[192000,325000],[193000,325000],[193000,326000],[192000,325000]]]}}
            ]}
            """, Stop);

        await new PostcodeImporter(store).ImportAsync([file], null, Stop);

        var table = await store.LoadTableAsync(Stop);
        Assert.Equal(new AreaCode("BU00010000"), Assert.IsType<PlaceAnswer.Found>(table.Find("6431")).Place.Buurt);
        Assert.Equal(new AreaCode("BU0001AF09"), Assert.IsType<PlaceAnswer.Found>(table.Find("6432")).Place.Buurt);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_geopackage_of_cbs_gives_a_point_inside_each_postcode_and_leaves_the_four_digits_and_towns_alone(bool zipped)
    {
        var store = await StoreAsync();
        await store.ReplacePostcodesAsync(Vlakstad.Postcodes, null, Stop);
        var file = Pc6GeoPackage(zipped, ("6433AB", 2.2, 0.2), ("6433AC", 0.2, 0.2));

        var first = await new PostcodeImporter(store).ImportAsync([file], null, Stop);
        var second = await new PostcodeImporter(store).ImportAsync([file], null, Stop);

        var table = await store.LoadTableAsync(Stop);
        Assert.Equal(new LayerOutcome("postcodes", 1, 1, 0, 0), first.Layers[0]);
        Assert.False(second.ChangedAnything);
        var place = Assert.IsType<PlaceAnswer.Found>(table.Find("6433AB")).Place;
        Assert.Equal((new AreaCode("BU0001AF09"), Vlakstad.At(2.225, 0.225)), (place.Buurt!.Value, place.Point));
        Assert.Equal(PlaceKind.Postcode4, Assert.IsType<PlaceAnswer.Found>(table.Find("6431")).Place.Kind);
        Assert.Equal(PlaceKind.Town, Assert.IsType<PlaceAnswer.Found>(table.Find("Heidedorp")).Place.Kind);
    }

    [Fact]
    public async Task A_postcode_whose_border_crosses_itself_still_lies_inside_it()
    {
        var store = await StoreAsync();
        var file = folder.File("pc4.geojson");
        await File.WriteAllTextAsync(
            file,
            """{"features":[{"properties":{"pc4":"6432"},"geometry":{"type":"Polygon","coordinates":[[[192100,325100],[192900,325900],[192900,325100],[192100,325900],[192100,325100]]]}}]}""", Stop);

        await new PostcodeImporter(store).ImportAsync([file], null, Stop);

        Assert.Equal(new AreaCode("BU0001AF09"), Assert.IsType<PlaceAnswer.Found>((await store.LoadTableAsync(Stop)).Find("6432")).Place.Buurt);
    }

    [Theory]
    [InlineData("pc4;plaats;lat;lon\n6431;X;{lat};{lon}\n0431;X;{lat};{lon}\n", "postcodes.csv, regel 3: '0431' is geen postcode")]
    [InlineData("pc4;plaats;lat;lon\n6431;X;{lat};{lon}\n6431;X;{lat};{lon}\n", "postcodes.csv, regel 3: postcode 6431 staat er twee keer in")]
    [InlineData("pc4;plaats;lat;lon\n6431;X;12.5;100\n", "postcodes.csv, regel 2: het punt (100, 12.5) ligt niet in of rond Nederland")]
    [InlineData("pc4;plaats;lat;lon\n6431;X;{lat};{lon}\n6432;X;{lon};{lat}\n", "postcodes.csv, regel 3: de coördinaten zijn van een andere soort")]
    [InlineData("pc4;plaats\n6431;X\n", "postcodes.csv, regel 1: de kolom 'punt_lat' ontbreekt")]
    [InlineData("pc4;plaats;lat;lon\n6431;X;;\n", "postcodes.csv: er staan geen postcodes met een punt in")]
    [InlineData("", "postcodes.csv, regel 1: de kolom 'pc4' ontbreekt")]
    [InlineData("a\0b", "postcodes.csv is geen CSV")]
    public async Task A_broken_file_is_refused_and_the_postcodes_stay(string text, string message)
    {
        var store = await StoreAsync();
        await store.ReplacePostcodesAsync(Vlakstad.Postcodes, null, Stop);
        var stamp = await store.StampAsync(Stop);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => new PostcodeImporter(store).ImportAsync([Csv(text)], null, Stop));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(stamp, await store.StampAsync(Stop));
    }

    /// <summary>Squares of fifty metres, as CBS publishes them, with a column that says "no data".</summary>
    private string Pc6GeoPackage(bool zipped, params (string Postcode, double East, double North)[] squares)
    {
        var gpkg = folder.File("cbs_pc6_2024_v1.gpkg");
        using (var made = new MadeGeoPackage(gpkg))
        {
            made.Layer("cbs_pc6_2024", 28992, ["postcode6", "aantal_inwoners", "aantal_mannen"], 1, squares.Select(square => (
                Vlakstad.Area("X", "X", AreaKind.Buurt, null, square.East, square.North, square.East + 0.05, square.North + 0.05, 0).Outline,
                (object?[])[square.Postcode, 35, -99997])));
        }

        if (!zipped)
            return gpkg;
        using var zip = System.IO.Compression.ZipFile.Open(folder.File("2025-cbs_pc6_2024_v1.zip"), System.IO.Compression.ZipArchiveMode.Create);
        zip.CreateEntry("uitleg.pdf");
        System.IO.Compression.ZipFileExtensions.CreateEntryFromFile(zip, gpkg, "cbs_pc6_2024_v1.gpkg");
        return folder.File("2025-cbs_pc6_2024_v1.zip");
    }

    private string Csv(string text)
    {
        var (lat, lon) = Geo.Coordinates.RdNew.ToWgs84(Vlakstad.At(0.5, 0.5));
        var file = folder.File("postcodes.csv");
        File.WriteAllText(file, text
            .Replace("{lat}", FormattableString.Invariant($"{lat:F6}"), StringComparison.Ordinal)
            .Replace("{lon}", FormattableString.Invariant($"{lon:F6}"), StringComparison.Ordinal));
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
