using SocialeKaart.Cli.Demo;
using SocialeKaart.Listings.Imports;

namespace SocialeKaart.Cli.Tests.Demo;

public sealed class DemoCalendarTests
{
    private static readonly DateOnly WrittenOn = new(2026, 11, 24);

    [Theory]
    [InlineData(0, "2026-12-05")]
    [InlineData(6, "2026-12-05")]
    [InlineData(7, "2026-12-12")]
    [InlineData(30, "2027-01-02")]
    [InlineData(-6, "2026-12-05")]
    [InlineData(-7, "2026-11-28")]
    [InlineData(371, "2027-12-11")]
    public void Dates_move_by_whole_weeks_so_that_a_saturday_stays_a_saturday(int days, string expected)
    {
        var moved = new DemoCalendar(WrittenOn.AddDays(days)).Move(Row("begin", "2026-12-05"));

        Assert.Equal(expected, moved["begin"]);
        Assert.Equal(DayOfWeek.Saturday, DateOnly.Parse(moved["begin"], System.Globalization.CultureInfo.InvariantCulture).DayOfWeek);
    }

    [Theory]
    [InlineData("gecontroleerd_op")]
    [InlineData("begin")]
    [InlineData("einde")]
    public void Every_column_of_dates_moves(string column)
    {
        Assert.Equal("2026-10-09", NextWeek(Row(column, "2026-10-02"))[column]);
    }

    [Theory]
    [InlineData("zaterdag 5 december 2026 13:00-16:00", "zaterdag 12 december 2026 13:00-16:00")]
    [InlineData("zaterdag 26 December 2026 en zaterdag 2 januari 2027", "zaterdag 2 januari 2027 en zaterdag 9 januari 2027")]
    [InlineData("elke dinsdag 10:00-12:00", "elke dinsdag 10:00-12:00")]
    [InlineData("31 februari 2027", "31 februari 2027")]
    [InlineData("00 mei 2027", "00 mei 2027")]
    [InlineData("", "")]
    public void Dates_in_words_move_too_and_all_else_stays(string written, string expected)
    {
        Assert.Equal(expected, NextWeek(Row("tijden", written))["tijden"]);
    }

    [Fact]
    public void What_is_no_date_stays_as_it_is()
    {
        Assert.Equal("vorige maand", NextWeek(Row("gecontroleerd_op", "vorige maand"))["gecontroleerd_op"]);
    }

    private static SpreadsheetRow NextWeek(SpreadsheetRow row) => new DemoCalendar(WrittenOn.AddDays(8)).Move(row);

    private static SpreadsheetRow Row(string column, string cell) => new(2, [column], [cell], SpreadsheetColumns.Listings);
}
