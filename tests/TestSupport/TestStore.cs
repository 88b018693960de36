using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Revisions;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.TestSupport;

/// <summary>A new store on one of the engines, with its tables made.</summary>
public sealed class TestStore
{
    private TestStore(ListingsStore listings, IPlaceStore places, FixedClock clock) => (Listings, Places, Clock) = (listings, places, clock);

    /// <summary>The catalogue.</summary>
    public ListingsStore Listings { get; }

    /// <summary>The places.</summary>
    public IPlaceStore Places { get; }

    /// <summary>The clock its writers use.</summary>
    public FixedClock Clock { get; }

    /// <summary>Makes the tables.</summary>
    public static async Task<TestStore> OpenAsync(StoreConnection connection)
    {
        var (listings, clock) = (new ListingsStore(connection), new FixedClock());
        var places = PlaceStores.Open(connection, follower: new ReachFollower(listings, clock));
        await StoreSchema.PrepareAsync(listings, places, clock, CancellationToken.None);
        return new(listings, places, clock);
    }

    /// <summary>A writer on a context of its own.</summary>
    public CatalogueWriter Writer(ListingsContext db) => new(db, Clock, ChangedBy.Person("toets"));

    /// <summary>Saves one listing of an organisation made for it.</summary>
    public async Task<Listing> AddAsync(ListingFacts facts, string organisation = "Huiskamer De Mijnlamp")
    {
        await using var db = Listings.CreateDbContext();
        var writer = Writer(db);
        var owner = await writer.AddOrganisationAsync(new(organisation), null, null, CancellationToken.None);
        var listing = await writer.AddListingAsync(owner, facts, null, null, CancellationToken.None);
        await writer.SaveAsync(CancellationToken.None);
        return listing;
    }
}
