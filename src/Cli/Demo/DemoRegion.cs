using Microsoft.EntityFrameworkCore;
using SocialeKaart.Cli.Imports;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Sketch;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Imports;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Cli.Demo;

/// <summary>
/// Zuid-Limburg with fictional organisations, from the files in <c>samples</c>, through the same doors as real data.
/// The store is marked as a demo before anything goes in, so an interrupted seeding can never pass for real data and is simply done again.
/// </summary>
internal sealed class DemoRegion(Workplace work)
{
    private const string Source = "voorbeeld";
    private const int CodesYear = 2024;

    /// <summary>What the store holds.</summary>
    public async Task<DemoState> StateAsync(CancellationToken stop)
    {
        await using var db = work.Listings.CreateDbContext();
        var isDemo = await db.StoreInfos.Select(i => i.IsDemo).SingleAsync(stop);
        if (await db.Listings.AnyAsync(stop))
            return isDemo ? DemoState.Full : DemoState.Foreign;
        return isDemo || await work.Places.CurrentEditionAsync(stop) is null ? DemoState.Empty : DemoState.Foreign;
    }

    /// <summary>Fills the store. Exit code 0, or the import's.</summary>
    public async Task<int> SeedAsync(CancellationToken stop)
    {
        var samples = SamplesFolder();
        await MarkAsync(stop);
        await SeedPlacesAsync(samples, stop);
        var places = await new StorePublications(work.Listings, work.Places, work.Clock).PlacesAsync(stop);
        var calendar = new DemoCalendar(DutchTime.Day(work.Clock.GetUtcNow()));
        var files = Directory.GetFiles(Path.Combine(samples, "aanbod"), "*.csv").Order(StringComparer.Ordinal).Select(file => SpreadsheetFile.Read(file, SpreadsheetColumns.Listings));
        var import = new ListingImport(work.Listings, places, Thesaurus.Load(), work.Clock);
        var listings = ListingImportCommand.Print(await import.RunAsync(SpreadsheetFile.Together(files).Select(calendar.Move), Source, complete: false, stop));
        var chain = SpreadsheetFile.Read(Path.Combine(samples, "contacten.csv"), SpreadsheetColumns.Contacts).Select(calendar.Move);
        var contacts = ListingImportCommand.Print(await new ContactImport(work.Listings, places, work.Clock).RunAsync(chain, complete: false, stop));
        return Math.Max(listings, contacts);
    }

    private async Task MarkAsync(CancellationToken stop)
    {
        await using var db = work.Listings.CreateDbContext();
        (await db.StoreInfos.SingleAsync(stop)).IsDemo = true;
        await db.SaveChangesAsync(stop);
    }

    private async Task SeedPlacesAsync(string samples, CancellationToken stop)
    {
        string In(string file) => Path.Combine(samples, file);
        GeoImportRun.Print(await GeoImportRun.WithBarsAsync(bars => new SketchImporter(work.Places).ImportAsync(In("buurten.csv"), CodesYear, bars, stop)));
        GeoImportRun.Print(await GeoImportRun.WithBarsAsync(bars => new PostcodeImporter(work.Places).ImportAsync([In("postcodes4.csv"), In("postcodes6.csv")], bars, stop)));
        GeoImportRun.Print(await GeoImportRun.WithBarsAsync(bars => new PlusWijkImporter(work.Places).ImportAsync(In("pluswijken.csv"), bars, stop)));
    }

    /// <summary>Beside the published program, or in the checkout.</summary>
    private static string SamplesFolder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var samples = Path.Combine(at.FullName, "samples");
            if (File.Exists(Path.Combine(samples, "buurten.csv")))
                return samples;
        }

        throw new ImportRefusedException("De map samples met het voorbeeldgebied is niet gevonden.");
    }
}
