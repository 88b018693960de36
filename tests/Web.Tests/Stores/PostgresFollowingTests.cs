namespace SocialeKaart.Web.Tests.Stores;

public sealed class PostgresFollowingTests : FollowingContract
{
    protected override StoppableDatabase NewDatabase() => new StoppablePostgres();
}
