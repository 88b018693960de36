using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class SqliteTownImporterTests : TownImporterContract
{
    protected override StoreConnection NewStore() => Requires.Sqlite();
}
