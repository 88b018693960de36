namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class SqliteWijkWalkTests : WijkWalkContract
{
    protected override StoppableDatabase NewDatabase() => new StoppableSqlite();
}
