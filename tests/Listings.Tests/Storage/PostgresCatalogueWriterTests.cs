using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Storage;

public sealed class PostgresCatalogueWriterTests : CatalogueWriterContract
{
    protected override StoreConnection Open() => Requires.Postgis();
}
