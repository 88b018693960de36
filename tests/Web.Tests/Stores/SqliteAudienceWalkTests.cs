namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class SqliteAudienceWalkTests : AudienceWalkContract
{
    protected override StoppableDatabase NewDatabase() => new StoppableSqlite();
}
