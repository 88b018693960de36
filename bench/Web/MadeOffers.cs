using System.Globalization;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Imports;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Bench.Web;

/// <summary>
/// Many listings for a store that already holds the demo: those of the samples again and again, each time as another organisation's at another
/// postcode, through the door that real spreadsheets take. So every judged question finds many, in words that people really write.
/// </summary>
internal static class MadeOffers
{
    private const string Source = "bench";
    private const int LongestTitle = 120;

    /// <summary>Adds them. From a fixed seed: every run has the same.</summary>
    /// <exception cref="InvalidOperationException">They are not all in it.</exception>
    public static async Task AddAsync(BenchOptions options)
    {
        var clock = TimeProvider.System;
        var connection = StoreConnection.From(Environment.GetEnvironmentVariable("ConnectionStrings__SocialeKaart"), DataDirectory.Open(options.Data));
        var store = new ListingsStore(connection);
        var geo = PlaceStores.Open(connection, clock, new ReachFollower(store, clock));
        var places = await new StorePublications(store, geo, clock).PlacesAsync(CancellationToken.None);
        var report = await new ListingImport(store, places, Thesaurus.Load(), clock).RunAsync(Rows(options), Source, complete: false, CancellationToken.None);
        if (report.Added < options.Listings)
            throw new InvalidOperationException($"Of {options.Listings} made listings {report.Added} went in. First problem: {report.Problems.FirstOrDefault(p => p.RowRefused)}");
    }

    private static SpreadsheetFile Rows(BenchOptions options)
    {
        var samples = SpreadsheetFile.Together(Directory.GetFiles(Path.Combine(options.Samples, "aanbod"), "*.csv").Order(StringComparer.Ordinal)
            .Select(file => SpreadsheetFile.Read(file, SpreadsheetColumns.Listings)));
        List<string[]> postcodes = [.. File.ReadLines(Path.Combine(options.Samples, "postcodes6.csv")).Skip(1).Select(line => line.Split(';'))];
        var rounds = (options.Listings + samples.Rows.Count - 1) / samples.Rows.Count;
        var random = new Random(20_261_122);
        return SpreadsheetFile.Together(Enumerable.Range(1, rounds).Select(round => samples.Select(row => Again(row, round, postcodes[random.Next(postcodes.Count)], random))));
    }

    private static SpreadsheetRow Again(SpreadsheetRow row, int round, string[] postcode, Random random)
    {
        var number = round.ToString(CultureInfo.InvariantCulture);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var title = $"{row["naam"]} {number}";
        var made = row.With("id", $"{row["id"]}-{number}").With("organisatie", $"{row["organisatie"]} {number}").With("organisatie_id", $"{row["organisatie_id"]}-{number}")
            .With("naam", title.Length <= LongestTitle ? title : title[^LongestTitle..]).With("begin", "").With("einde", "")
            .With("gecontroleerd_op", today.AddDays(-random.Next(200)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return row["postcode"].Length == 0 || row["land"] is not ("" or "NL") ? made
            : made.With("postcode", postcode[0]).With("plaats", postcode[1]).With("gebieden", "");
    }
}
