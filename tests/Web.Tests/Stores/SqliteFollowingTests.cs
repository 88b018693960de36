namespace SocialeKaart.Web.Tests.Stores;

public sealed class SqliteFollowingTests : FollowingContract
{
    protected override StoppableDatabase NewDatabase() => new StoppableSqlite();
}
