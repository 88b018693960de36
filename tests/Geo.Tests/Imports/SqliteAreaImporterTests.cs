using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class SqliteAreaImporterTests : AreaImporterContract
{
    private static readonly Lazy<StoreConnection> Shared = new(Needs.Sqlite);

    protected override StoreConnection NewStore() => Needs.Sqlite();

    protected override StoreConnection SharedStore() => Shared.Value;
}
