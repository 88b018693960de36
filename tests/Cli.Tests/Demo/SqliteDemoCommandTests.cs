using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Demo;

[Collection(SkCollection.Name)]
public sealed class SqliteDemoCommandTests(DemoStores demos) : DemoCommandContract(demos)
{
    protected override StoreEngine Engine => StoreEngine.Sqlite;
}
