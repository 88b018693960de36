using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Storage;

public sealed class SqliteAreaSuccessionTests : AreaSuccessionContract
{
    protected override StoreConnection NewStore() => Requires.Sqlite();
}
