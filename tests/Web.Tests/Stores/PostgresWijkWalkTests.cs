namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class PostgresWijkWalkTests : WijkWalkContract
{
    protected override StoppableDatabase NewDatabase() => new StoppablePostgres();
}
