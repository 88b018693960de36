using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class PostgisAreaImporterTests : AreaImporterContract
{
    private static readonly Lazy<StoreConnection> Shared = new(Needs.Postgis);

    protected override StoreConnection NewStore() => Needs.Postgis();

    protected override StoreConnection SharedStore() => Shared.Value;
}
