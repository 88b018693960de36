using SocialeKaart.Web.Texts;

namespace SocialeKaart.Web.Tests.Texts;

public sealed class PhoneLinkTests
{
    [Theory]
    [InlineData("045-000 12 34", "NL", "tel:+31450001234")]
    [InlineData("06 12 34 56 78", "NL", "tel:+31612345678")]
    [InlineData("+31 (0)45 000 12 34", "NL", "tel:+31450001234")]
    [InlineData("0031450001234", "NL", "tel:+31450001234")]
    [InlineData("0800-2000", "NL", "tel:08002000")]
    [InlineData("0900-8844", "NL", "tel:09008844")]
    [InlineData("112", "NL", "tel:112")]
    [InlineData("14 045", "NL", "tel:14045")]
    [InlineData("0241 000 12", "DE", "tel:+4924100012")]
    [InlineData("04 000 00 12", "BE", "tel:+3240000012")]
    [InlineData("045-000 12 34 / 06 12345678", "NL", "tel:+31450001234")]
    public void A_number_rings_from_any_mast(string number, string country, string link) => Assert.Equal(link, PhoneLink.To(number, country));

    [Theory]
    [InlineData("")]
    [InlineData("zie website")]
    [InlineData("12")]
    public void What_is_no_number_is_no_link(string number) => Assert.Null(PhoneLink.To(number));
}
