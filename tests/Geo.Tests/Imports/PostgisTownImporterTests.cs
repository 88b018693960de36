using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class PostgisTownImporterTests : TownImporterContract
{
    protected override StoreConnection NewStore() => Requires.Postgis();
}
