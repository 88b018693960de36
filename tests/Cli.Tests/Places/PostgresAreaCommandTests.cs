using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Places;

[Collection(SkCollection.Name)]
public sealed class PostgresAreaCommandTests : AreaCommandContract
{
    protected override StoreEngine Engine => StoreEngine.Postgres;
}
