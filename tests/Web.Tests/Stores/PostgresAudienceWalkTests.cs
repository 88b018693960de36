namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class PostgresAudienceWalkTests : AudienceWalkContract
{
    protected override StoppableDatabase NewDatabase() => new StoppablePostgres();
}
