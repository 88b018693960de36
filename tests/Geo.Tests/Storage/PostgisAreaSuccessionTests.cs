using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Storage;

public sealed class PostgisAreaSuccessionTests : AreaSuccessionContract
{
    protected override StoreConnection NewStore() => Requires.Postgis();
}
