using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Listings.Tests.Catalogue;

public sealed class PublicCodeTests
{
    [Fact]
    public void A_new_code_has_seven_characters_that_nobody_confuses()
    {
        var codes = Enumerable.Range(0, 2000).Select(_ => PublicCode.New()).ToList();

        Assert.All(codes, code => Assert.Matches("^[0-9abcdefghjkmnpqrstvwxyz]{7}$", code));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Theory]
    [InlineData("ABC1230", "abc1230")]
    [InlineData("abcl23o", "abc1230")]
    public void A_code_read_over_the_telephone_is_understood(string typed, string code)
    {
        Assert.True(PublicCode.TryParse(typed, out var read));
        Assert.Equal(code, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc123")]
    [InlineData("abc12345")]
    [InlineData("abc12u4")]
    [InlineData("abc 234")]
    public void What_cannot_be_a_code_is_none(string? typed) => Assert.False(PublicCode.TryParse(typed, out _));
}
