using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Storage;

public sealed class SqliteReachFollowerTests : ReachFollowerContract
{
    protected override StoreConnection NewStore() => Requires.Sqlite();
}
