using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;

namespace SocialeKaart.House.Tests;

/// <summary>The demo region must be fictional beyond doubt, and wide enough to show the product.</summary>
public sealed partial class SampleTests
{
    private static readonly List<Dictionary<string, string>> Listings = ReadAll("aanbod/*.csv");

    [Fact]
    public void The_demo_is_wide_enough_to_try_the_product_on()
    {
        Assert.InRange(Listings.Count, 240, 1000);
        Assert.InRange(Listings.Select(l => l["organisatie_id"]).Distinct().Count(), 60, 1000);
        Assert.Equal(["activiteit", "dienst", "plek", "regeling", "vrijwilligers"], Listings.Select(l => l["soort"]).Distinct().Order());
        Assert.Equal(421, ReadAll("buurten.csv").Count);
        Assert.Equal(141, ReadAll("postcodes4.csv").Count);
        Assert.Equal(12, ReadAll("pluswijken.csv").Count);
    }

    [Fact]
    public void No_telephone_number_of_the_demo_can_ever_be_assigned_to_anyone() =>
        Assert.All(Listings.Where(l => l["telefoon"].Length > 0), l => Assert.Matches(Unassignable(), l["telefoon"]));

    [Fact]
    public void No_mail_or_web_address_of_the_demo_can_exist()
    {
        Assert.All(Listings.Where(l => l["email"].Length > 0), l => Assert.EndsWith(".example", l["email"], StringComparison.Ordinal));
        Assert.All(Listings.Where(l => l["website"].Length > 0), l => Assert.EndsWith(".example", new Uri(l["website"]).Host, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_id_of_the_demo_is_its_own() =>
        Assert.Equal(Listings.Count, Listings.Select(l => l["id"]).Distinct().Count());

    [Fact]
    public void Each_row_is_written_for_itself()
    {
        Assert.Equal(Listings.Count, Listings.Select(l => l["omschrijving"]).Distinct().Count());
        Assert.Equal(Listings.Count, Listings.Select(l => l["samenvatting"]).Distinct().Count());
    }

    [Fact]
    public void As_in_life_some_is_stale_some_is_full_and_some_is_for_professionals()
    {
        var stale = Listings.Count(l => string.CompareOrdinal(l["gecontroleerd_op"], "2026-06-01") < 0);
        Assert.InRange(stale, Listings.Count * 15 / 100, Listings.Count * 25 / 100);
        Assert.InRange(Listings.Count(l => l["plek"] is "vol" or "wachtlijst"), Listings.Count * 7 / 100, Listings.Count * 15 / 100);
        Assert.InRange(Listings.Count(l => l["doelpubliek"] == "professional"), 5, 30);
        Assert.InRange(Listings.Count(l => l["adres_tonen"] == "nee"), 5, 30);
        Assert.Contains(Listings, l => l["land"] is "BE" or "DE");
    }

    [Fact]
    public void Where_searching_ends_there_is_a_loket_of_a_gemeente_to_ring() =>
        Assert.Contains(Listings, l => l["behoeften"].Split('|')[0] == "gemeente-loket" && l["telefoon"].Length > 0 && l["soort"] == "dienst");

    [Fact]
    public void Every_judgment_is_about_a_query_and_a_listing_that_exist()
    {
        var (queries, listings) = (ReadAll("oordelen/vragen.csv").Select(q => q["qid"]).ToList(), Listings.Select(l => l["id"]).ToHashSet());

        Assert.InRange(queries.Count, 160, 1000);
        Assert.Equal(queries.Count, queries.Distinct().Count());
        Assert.All(ReadAll("oordelen/oordelen.csv"), judgment =>
        {
            Assert.Contains(judgment["qid"], queries);
            Assert.Contains(judgment["id"], listings);
        });
        Assert.All(ReadAll("oordelen/crisis.csv"), row => Assert.Contains(row["qid"], queries));
    }

    [Fact]
    public void Every_pluswijk_and_gemeente_has_fictional_people_whom_no_telephone_reaches()
    {
        var contacts = ReadAll("contacten.csv");

        Assert.All(contacts, contact => Assert.Matches(Unassignable(), contact["telefoon"]));
        Assert.All(contacts, contact => Assert.EndsWith("(verzonnen)", contact["organisatie"], StringComparison.Ordinal));
        Assert.Equal(ReadAll("pluswijken.csv").Count, contacts.Count(contact => contact["niveau"] == "welzijnscoach"));
        Assert.Equal(ReadAll("buurten.csv").Select(buurt => buurt["gemeentecode"]).Distinct().Order(), contacts.Where(contact => contact["niveau"] == "loket").Select(contact => contact["gebieden"]).Order());
    }

    private static List<Dictionary<string, string>> ReadAll(string pattern)
    {
        var folder = Path.Combine(House.Root, "samples", Path.GetDirectoryName(pattern)!);
        return [.. Directory.GetFiles(folder, Path.GetFileName(pattern)).Order(StringComparer.Ordinal).SelectMany(Read)];
    }

    private static List<Dictionary<string, string>> Read(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.HeaderRecord!.ToDictionary(h => h, h => csv.GetField(h)!));
        return rows;
    }

    [GeneratedRegex(@"^04[356]-000 \d\d \d\d$")]
    private static partial Regex Unassignable();
}
