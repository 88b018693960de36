using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Geo.Tests.Storage;

public sealed class PostgisPlusWijkEditingTests : PlusWijkEditingContract
{
    protected override StoreConnection NewStore() => Requires.Postgis();
}
