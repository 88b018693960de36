using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Sketch;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Imports;
using SocialeKaart.Listings.Needs;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>The whole demo region in a store, through the same doors as <c>sk demo</c>.</summary>
internal static class DemoRegion
{
    private const int CodesYear = 2024;

    /// <summary>Puts it in, and gives its places.</summary>
    public static async Task<PlaceTable> FillAsync(TestStore store, CancellationToken stop)
    {
        await new SketchImporter(store.Places).ImportAsync(Sample("buurten.csv"), CodesYear, null, stop);
        await new PostcodeImporter(store.Places).ImportAsync([Sample("postcodes4.csv"), Sample("postcodes6.csv")], null, stop);
        await new PlusWijkImporter(store.Places).ImportAsync(Sample("pluswijken.csv"), null, stop);
        var places = await new StorePublications(store.Listings, store.Places, store.Clock).PlacesAsync(stop);
        var offers = Directory.GetFiles(Sample("aanbod"), "*.csv").Order(StringComparer.Ordinal).Select(file => SpreadsheetFile.Read(file, SpreadsheetColumns.Listings));
        await new ListingImport(store.Listings, places, Thesaurus.Load(), store.Clock).RunAsync(SpreadsheetFile.Together(offers), "voorbeeld", complete: false, stop);
        await new ContactImport(store.Listings, places, store.Clock)
            .RunAsync(SpreadsheetFile.Read(Sample("contacten.csv"), SpreadsheetColumns.Contacts), complete: false, stop);
        return places;
    }

    /// <summary>A file or folder of the samples in the checkout.</summary>
    private static string Sample(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "samples", "buurten.csv")))
                return Path.Combine(at.FullName, "samples", name);
        }

        throw new DirectoryNotFoundException("There is no folder 'samples' above the tests.");
    }
}
