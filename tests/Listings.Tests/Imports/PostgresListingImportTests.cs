using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Imports;

public sealed class PostgresListingImportTests : ListingImportContract
{
    protected override StoreConnection Open() => Requires.Postgis();
}
