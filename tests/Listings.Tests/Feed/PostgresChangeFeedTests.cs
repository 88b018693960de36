using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Feed;

public sealed class PostgresChangeFeedTests : ChangeFeedContract
{
    protected override StoreConnection Open() => Requires.Postgis();
}
