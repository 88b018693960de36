using SocialeKaart.Listings.Schedules;

namespace SocialeKaart.Listings.Tests.Schedules;

public sealed class SchoolHolidaysTests
{
    [Fact]
    public void Every_region_has_five_holidays_in_each_of_three_school_years()
    {
        foreach (var region in Enum.GetValues<SchoolRegion>())
        {
            var starts = 0;
            for (var day = new DateOnly(2025, 9, 8); day <= SchoolHolidays.KnownUntil; day = day.AddDays(1))
                if (SchoolHolidays.On(day, region) != SchoolHoliday.None && SchoolHolidays.On(day.AddDays(-1), region) == SchoolHoliday.None)
                {
                    starts++;
                    Assert.Equal(DayOfWeek.Saturday, day.DayOfWeek);
                }

            Assert.Equal(15, starts);
        }
    }

    [Theory]
    [InlineData(2026, 7, 10, SchoolHoliday.None)]
    [InlineData(2026, 7, 11, SchoolHoliday.Zomer)]
    [InlineData(2026, 8, 23, SchoolHoliday.Zomer)]
    [InlineData(2026, 8, 24, SchoolHoliday.None)]
    [InlineData(2028, 1, 9, SchoolHoliday.Kerst)]
    public void The_south_is_free_on_the_official_days(int year, int month, int day, SchoolHoliday holiday) =>
        Assert.Equal(holiday, SchoolHolidays.On(new DateOnly(year, month, day), SchoolRegion.Zuid));
}
