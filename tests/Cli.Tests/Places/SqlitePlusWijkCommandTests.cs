using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Places;

[Collection(SkCollection.Name)]
public sealed class SqlitePlusWijkCommandTests : PlusWijkCommandContract
{
    protected override StoreEngine Engine => StoreEngine.Sqlite;
}
