namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class SqliteFollowingTests : FollowingContract
{
    protected override StoppableDatabase NewDatabase() => new StoppableSqlite();
}
