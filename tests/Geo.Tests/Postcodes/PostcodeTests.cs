using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Tests.Postcodes;

public sealed class PostcodeTests
{
    [Theory]
    [InlineData("6431AB", "6431AB", "6431 AB")]
    [InlineData(" 6431 ab. ", "6431AB", "6431 AB")]
    [InlineData("6431  AB", "6431AB", "6431 AB")]
    [InlineData("64.31-ab", "6431AB", "6431 AB")]
    [InlineData("6431", "6431", "6431")]
    [InlineData("1000", "1000", "1000")]
    public void What_people_type_is_read(string typed, string value, string shown)
    {
        Assert.True(Postcode.TryParse(typed, out var postcode));
        Assert.Equal(value, postcode.Value);
        Assert.Equal(shown, postcode.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0431 AB")]
    [InlineData("643")]
    [InlineData("6431A")]
    [InlineData("6431 A1")]
    [InlineData("6431 ÀB")]
    [InlineData("٦٤٣١")]
    [InlineData("6431 SA")]
    [InlineData("6431 sd")]
    [InlineData("6431SS")]
    [InlineData("64310")]
    [InlineData("Hoensbroek")]
    public void Anything_else_is_no_postcode(string? typed) => Assert.False(Postcode.TryParse(typed, out _));
}
