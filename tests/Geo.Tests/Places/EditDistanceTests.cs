using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Tests.Places;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("heerlen", "heerlen", 0)]
    [InlineData("heerlen", "heerle", 1)]
    [InlineData("heerlen", "herelen", 1)]
    [InlineData("heerlen", "geerlan", 2)]
    [InlineData("", "ab", 2)]
    [InlineData("heerlen", "maastricht", 3)]
    public void Letters_that_differ_are_counted_up_to_the_limit(string left, string right, int distance) =>
        Assert.Equal(distance, EditDistance.Between(left, right, 2));
}
