namespace SocialeKaart.Web.Tests.Stores;

public sealed class SqliteAudienceWalkTests : AudienceWalkContract
{
    protected override StoppableDatabase NewDatabase() => new StoppableSqlite();
}
