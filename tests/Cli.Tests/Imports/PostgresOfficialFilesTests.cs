using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Imports;

[Collection(SkCollection.Name)]
public sealed class PostgresOfficialFilesTests : OfficialFilesContract
{
    protected override StoreEngine Engine => StoreEngine.Postgres;
}
