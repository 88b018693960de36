using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Searching;

[Collection(SkCollection.Name)]
public sealed class SqliteSearchCommandTests(DemoStores demos) : SearchCommandContract(demos)
{
    protected override StoreEngine Engine => StoreEngine.Sqlite;
}
