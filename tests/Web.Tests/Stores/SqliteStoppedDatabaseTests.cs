namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class SqliteStoppedDatabaseTests : StoppedDatabaseContract
{
    protected override StoppableDatabase NewDatabase() => new StoppableSqlite();
}
