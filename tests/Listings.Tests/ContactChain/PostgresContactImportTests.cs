using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.ContactChain;

public sealed class PostgresContactImportTests : ContactImportContract
{
    protected override StoreConnection NewStore() => Requires.Postgis();
}
