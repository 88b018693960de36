namespace SocialeKaart.Web.Tests.Stores;

public sealed class PostgresAudienceWalkTests : AudienceWalkContract
{
    protected override StoppableDatabase NewDatabase() => new StoppablePostgres();
}
