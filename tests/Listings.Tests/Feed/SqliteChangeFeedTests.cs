using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Feed;

public sealed class SqliteChangeFeedTests : ChangeFeedContract
{
    protected override StoreConnection Open() => Requires.Sqlite();
}
