namespace SocialeKaart.Web.Tests.Stores;

public sealed class PostgresStoppedDatabaseTests : StoppedDatabaseContract
{
    protected override StoppableDatabase NewDatabase() => new StoppablePostgres();
}
