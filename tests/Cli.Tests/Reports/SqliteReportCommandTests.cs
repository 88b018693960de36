using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Reports;

[Collection(SkCollection.Name)]
public sealed class SqliteReportCommandTests : ReportCommandContract
{
    protected override StoreEngine Engine => StoreEngine.Sqlite;
}
