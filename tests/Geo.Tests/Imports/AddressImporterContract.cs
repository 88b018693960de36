using System.IO.Compression;
using System.Text;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Geo.Tests.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

/// <summary>The list of all addresses going in, on whichever engine.</summary>
public abstract class AddressImporterContract : PlaceStoreTests
{
    private const string Semicolons =
        "PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024\n"
        + "6433AB;1;10000;100;1\n6433AB;2;10000;100;1\n6433AB;3;10000;100;1\n6433AB;4;1AF09;101;1\n"
        + "6434XA;1;20000;200;2\n";

    private readonly DataDirectory folder = Requires.TemporaryData();

    public static TheoryData<string, byte[]> SameInEveryForm() => new()
    {
        { "pc6hnr20240801_gwb.csv", Encoding.ASCII.GetBytes(Semicolons) },
        { "pc6hnr20240801_gwb.csv", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Semicolons.Replace(';', ',').Replace("\n", "\r\n", StringComparison.Ordinal))] },
        { "met-namen.csv", Encoding.Latin1.GetBytes(Semicolons.Replace("Gemeente2024", "Súdwest", StringComparison.Ordinal)) },
        { "aangehaald.csv", Encoding.ASCII.GetBytes("\"PC6\",\"Huisnummer\",\"BUURTCODE\"\n\"6433 AB\",\"1\",\"BU00010000\"\n6433AB,2,00010000\n6433ab,3,10000\n6433AB,4,0001af09\n6434XA,1,BU00020000\n") },
        { "2024-cbs-pc6huisnr20240801_buurt.zip", Zip(("buurt_2024.csv", "code;naam\n10000;Markt\n"), ("pc6hnr20240801_gwb.csv", Semicolons)) },
    };

    [Theory]
    [MemberData(nameof(SameInEveryForm))]
    public async Task Whatever_its_form_a_postcode_means_the_buurt_with_most_of_its_addresses_and_the_others_are_kept(string name, byte[] content)
    {
        var store = await VlakstadAsync();
        var file = File(name, content);

        var first = await new AddressImporter(store).ImportAsync(file, null, Stop);
        var second = await new AddressImporter(store).ImportAsync(file, null, Stop);

        var table = await store.LoadTableAsync(Stop);
        var place = Found(table, "6433 AB");
        Assert.Equal(new LayerOutcome("postcodes per buurt", 3, 0, 0, 0), first.Layers[0]);
        Assert.Contains("2 volledige postcodes, waarvan 1 in meer dan één buurt.", first.Notes);
        Assert.Equal(new AreaCode("BU00010000"), place.Buurt);
        Assert.Equal([new BuurtShare(new("BU00010000"), 75), new BuurtShare(new("BU0001AF09"), 25)], place.Buurten);
        Assert.Equal(Vlakstad.At(2.6, 0.4), place.Point);
        Assert.False(second.ChangedAnything);
    }

    [Fact]
    public async Task A_postcode_without_a_point_lies_in_the_middle_of_its_buurt()
    {
        var store = await VlakstadAsync();

        await new AddressImporter(store).ImportAsync(File("a.csv", Encoding.ASCII.GetBytes(Semicolons)), null, Stop);

        var place = Found(await store.LoadTableAsync(Stop), "6434XA");
        Assert.Equal((new AreaCode("BU00020000"), Vlakstad.At(3.5, 0.5)), (place.Buurt!.Value, place.Point));
        Assert.Empty(place.Buurten);
    }

    [Fact]
    public async Task A_point_given_later_moves_the_postcode_and_leaves_it_its_buurt()
    {
        var store = await VlakstadAsync();
        await new AddressImporter(store).ImportAsync(File("a.csv", Encoding.ASCII.GetBytes(Semicolons)), null, Stop);

        await store.ReplacePostcodesAsync([Vlakstad.Postcode("6433AB", null, null, Vlakstad.At(3.5, 0.5))], null, Stop);

        var place = Found(await store.LoadTableAsync(Stop), "6433AB");
        Assert.Equal((new AreaCode("BU00010000"), Vlakstad.At(3.5, 0.5)), (place.Buurt!.Value, place.Point));
    }

    [Fact]
    public async Task One_corner_house_is_not_a_second_buurt()
    {
        var store = await VlakstadAsync();
        var rows = Enumerable.Range(1, 19).Select(number => $"6433AB;{number};10000\n");

        await new AddressImporter(store).ImportAsync(File("a.csv", Encoding.ASCII.GetBytes($"PC6;Huisnummer;Buurt2024\n{string.Concat(rows)}6433AB;20;1AF09\n")), null, Stop);

        Assert.Empty(Found(await store.LoadTableAsync(Stop), "6433AB").Buurten);
    }

    [Fact]
    public async Task Buurten_of_another_year_are_told_and_left_out()
    {
        var store = await VlakstadAsync();
        var file = File("pc6hnr20190801_gwb.csv", Encoding.ASCII.GetBytes("PC6;Huisnummer;Buurt2019\n6433AB;1;10000\n6433AB;2;19999\n6433AB;3;19999\n"));

        var outcome = await new AddressImporter(store).ImportAsync(file, null, Stop);

        Assert.Contains("De buurtcodes zijn van 2019, de gebieden van 2024. Neem liever het bestand van 2024.", outcome.Notes);
        Assert.Contains(outcome.Notes, note => note.StartsWith("1 buurten in het bestand staan niet in de opslag; hun adressen tellen niet mee: BU00019999", StringComparison.Ordinal));
        Assert.Equal(new AreaCode("BU00010000"), Found(await store.LoadTableAsync(Stop), "6433AB").Buurt);
    }

    [Fact]
    public async Task When_codes_change_the_addresses_follow_what_was_renamed_and_let_go_what_vanished()
    {
        var store = await VlakstadAsync();
        await new AddressImporter(store).ImportAsync(File("a.csv", Encoding.ASCII.GetBytes(Semicolons)), null, Stop);
        Area[] next =
        [
            .. Vlakstad.Areas.Where(area => area.Code.Value is not ("BU00010000" or "BU00020000")),
            Vlakstad.Area("BU00010008", "Markt", AreaKind.Buurt, "WK000100", 0, 0, 1, 1, 120),
            Vlakstad.Area("BU00020009", "Centrum", AreaKind.Buurt, "WK000200", 3, 0, 4, 1, 100),
        ];
        var recoding = new Dictionary<AreaCode, IReadOnlyList<AreaCode>> { [new("BU00010000")] = [new("BU00010008")] };

        var outcome = await store.ReplaceAreasAsync(Vlakstad.Batch(next) with { Edition = new(2025, 1, "later.gpkg"), Recoding = recoding }, null, Stop);

        var table = await store.LoadTableAsync(Stop);
        Assert.Equal([new BuurtShare(new("BU00010008"), 75), new BuurtShare(new("BU0001AF09"), 25)], Found(table, "6433AB").Buurten);
        Assert.IsType<PlaceAnswer.Unknown>(table.Find("6434XA"));
        Assert.Contains("Van 1 postcodes lagen adressen in een buurt die er niet meer is. Lees de adressen van 2025 opnieuw in (sk import adressen).", outcome.Notes);
    }

    [Theory]
    [InlineData("PC6;Huisnummer;Buurt2024\n6433AB;1;10000\n6433;2;10000\n", "adressen.csv, regel 3: '6433' is geen volledige postcode")]
    [InlineData("PC6;Huisnummer;Buurt2024\n6433AB;1;10000\n6433AB;2;Markt!\n", "adressen.csv, regel 3: 'Markt!' is geen buurtcode")]
    [InlineData("PC6;Huisnummer;Buurt2024\n6433AB;1;10000\n6433AB;2\n", "adressen.csv, regel 3: er staan 2 kolommen, verwacht waren er 3")]
    [InlineData("PC6;Huisnummer\n6433AB;1\n", "adressen.csv, regel 1: de kolom 'buurt' ontbreekt")]
    [InlineData("PC6;Huisnummer;Buurt2024\n", "adressen.csv: er staan geen adressen in")]
    [InlineData("PC6;Huisnummer;Buurt2024\n6433AB;1;99990000\n", "Geen enkele buurt in dit bestand staat in de opslag (BU99990000 bijvoorbeeld niet)")]
    [InlineData("", "adressen.csv, regel 1: de kolom 'pc6' ontbreekt")]
    public async Task A_broken_file_is_refused_with_its_row_and_the_store_stays_as_it_was(string text, string message)
    {
        var store = await VlakstadAsync();
        var before = await BytesAsync(store);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => new AddressImporter(store).ImportAsync(File("adressen.csv", Encoding.UTF8.GetBytes(text)), null, Stop));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await BytesAsync(store));
    }

    [Fact]
    public async Task A_zip_that_was_cut_short_is_refused_and_so_is_one_with_something_else()
    {
        var store = await VlakstadAsync();
        var whole = Zip(("pc6hnr20240801_gwb.csv", Semicolons + string.Concat(Enumerable.Range(1, 5000).Select(number => $"6433AB;{number};10000\n"))));
        var cut = File("kapot.zip", whole[..(whole.Length * 2 / 3)]);
        var other = File("anders.zip", Zip(("leesmij.pdf", "geen tabel")));

        var damaged = await Assert.ThrowsAsync<ImportRefusedException>(() => new AddressImporter(store).ImportAsync(cut, null, Stop));
        var without = await Assert.ThrowsAsync<ImportRefusedException>(() => new AddressImporter(store).ImportAsync(other, null, Stop));

        Assert.Contains("kapot.zip is beschadigd of afgebroken", damaged.Message, StringComparison.Ordinal);
        Assert.Contains("anders.zip: in de zip zit geen csv, wel: leesmij.pdf", without.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_areas_it_is_refused_with_what_to_do_first()
    {
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            async () => await new AddressImporter(await EmptyAsync()).ImportAsync(File("a.csv", Encoding.ASCII.GetBytes(Semicolons)), null, Stop));

        Assert.Contains("Importeer eerst de gebieden", refused.Message, StringComparison.Ordinal);
    }

    private static Place Found(PlaceTable table, string typed) => Assert.IsType<PlaceAnswer.Found>(table.Find(typed)).Place;

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private string File(string name, byte[] content)
    {
        System.IO.File.WriteAllBytes(folder.File(name), content);
        return folder.File(name);
    }
}
