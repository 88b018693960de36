using SocialeKaart.Geo.Storage;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Reports;

public sealed class PostgresReportBookTests : ReportBookContract
{
    protected override StoreConnection Open() => Requires.Postgis();
}
