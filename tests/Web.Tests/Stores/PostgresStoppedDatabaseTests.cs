namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class PostgresStoppedDatabaseTests : StoppedDatabaseContract
{
    protected override StoppableDatabase NewDatabase() => new StoppablePostgres();
}
