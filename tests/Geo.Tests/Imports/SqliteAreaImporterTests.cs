using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class SqliteAreaImporterTests : AreaImporterContract
{
    private static readonly Lazy<StoreConnection> Shared = new(Requires.Sqlite);

    protected override StoreConnection NewStore() => Requires.Sqlite();

    protected override StoreConnection SharedStore() => Shared.Value;
}
