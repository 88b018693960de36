using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.ContactChain;

public sealed class SqliteContactImportTests : ContactImportContract
{
    protected override StoreConnection NewStore() => Requires.Sqlite();
}
