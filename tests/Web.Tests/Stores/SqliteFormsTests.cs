namespace SocialeKaart.Web.Tests.Stores;

[Collection(StoresCollection.Name)]
public sealed class SqliteFormsTests : FormsContract
{
    protected override StoppableDatabase NewDatabase() => new StoppableSqlite();
}
