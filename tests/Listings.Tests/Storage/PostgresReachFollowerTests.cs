using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Storage;

public sealed class PostgresReachFollowerTests : ReachFollowerContract
{
    protected override StoreConnection NewStore() => Requires.Postgis();
}
