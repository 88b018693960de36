using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Places;

[Collection(SkCollection.Name)]
public sealed class SqlitePlaceCommandTests(DemoStores demos) : PlaceCommandContract(demos)
{
    protected override StoreEngine Engine => StoreEngine.Sqlite;
}
