using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class PostgisAreaImporterTests : AreaImporterContract
{
    private static readonly Lazy<StoreConnection> Shared = new(Requires.Postgis);

    protected override StoreConnection NewStore() => Requires.Postgis();

    protected override StoreConnection SharedStore() => Shared.Value;
}
