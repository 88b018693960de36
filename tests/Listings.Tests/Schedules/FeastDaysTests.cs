using System.Globalization;
using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

public sealed class FeastDaysTests
{
    [Theory]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2028, "2028-04-16")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_falls_where_the_almanac_says(int year, string date) => Assert.Equal(Day(date), FeastDays.Easter(year));

    [Theory]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-03-26", false)]
    [InlineData("2027-03-29", true)]
    [InlineData("2027-04-27", true)]
    [InlineData("2025-04-27", false)]
    [InlineData("2025-04-26", true)]
    [InlineData("2026-05-05", false)]
    [InlineData("2030-05-05", true)]
    [InlineData("2026-05-14", true)]
    [InlineData("2026-05-24", true)]
    [InlineData("2026-05-25", true)]
    [InlineData("2026-12-26", true)]
    [InlineData("2026-12-27", false)]
    public void The_feast_days_are_known(string date, bool feast) => Assert.Equal(feast, FeastDays.IsFeastDay(Day(date)));

    [Theory]
    [InlineData("2027-02-06", false)]
    [InlineData("2027-02-07", true)]
    [InlineData("2027-02-09", true)]
    [InlineData("2027-02-10", false)]
    public void Carnaval_is_three_days_before_Ash_Wednesday(string date, bool carnaval) => Assert.Equal(carnaval, FeastDays.IsCarnaval(Day(date)));

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
