namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class PostgresFollowingTests : FollowingContract
{
    protected override StoppableDatabase NewDatabase() => new StoppablePostgres();
}
