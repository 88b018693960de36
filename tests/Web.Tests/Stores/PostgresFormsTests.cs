namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class PostgresFormsTests : FormsContract
{
    protected override StoppableDatabase NewDatabase() => new StoppablePostgres();
}
