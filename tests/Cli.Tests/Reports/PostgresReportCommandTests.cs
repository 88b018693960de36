using SocialeKaart.Geo.Storage;

namespace SocialeKaart.Cli.Tests.Reports;

[Collection(SkCollection.Name)]
public sealed class PostgresReportCommandTests : ReportCommandContract
{
    protected override StoreEngine Engine => StoreEngine.Postgres;
}
