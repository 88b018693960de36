using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Geo.Tests.Imports;

public sealed class SourceColumnsTests
{
    [Fact]
    public void Columns_are_found_by_any_alias_without_case_or_year()
    {
        var columns = new SourceColumns();
        columns.Add("\uFEFFStatnaam_2024", " Kakert ");
        columns.Add("Buurt2023", "x");
        columns.Add("leeg", "  ");

        Assert.Equal("Kakert", columns.Text("buurtnaam", "statnaam"));
        Assert.Equal("x", columns.Text("buurt"));
        Assert.Null(columns.Text("leeg"));
    }

    [Theory]
    [InlineData("1680", 1680.0)]
    [InlineData("-5", -5.0)]
    [InlineData("-99990", null)]
    [InlineData("-99997", null)]
    [InlineData("-99999999", null)]
    [InlineData(".", null)]
    public void A_value_at_or_below_minus_99990_is_no_data(string text, double? number)
    {
        var columns = new SourceColumns();
        columns.Add("aantal_inwoners", text);

        Assert.Equal(number, columns.Number("aantal_inwoners"));
    }
}
