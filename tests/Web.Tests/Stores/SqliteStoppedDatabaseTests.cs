namespace SocialeKaart.Web.Tests.Stores;

public sealed class SqliteStoppedDatabaseTests : StoppedDatabaseContract
{
    protected override StoppableDatabase NewDatabase() => new StoppableSqlite();
}
