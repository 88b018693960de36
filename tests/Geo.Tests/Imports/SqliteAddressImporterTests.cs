using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class SqliteAddressImporterTests : AddressImporterContract
{
    protected override StoreConnection NewStore() => Requires.Sqlite();
}
