using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Listings.Tests.Catalogue;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Samen eten in De Koffiepot", "samen-eten-in-de-koffiepot")]
    [InlineData("Sjoeëpe, kalle & zinge!", "sjoeepe-kalle-zinge")]
    [InlineData("  'n Tas koffie…  ", "n-tas-koffie")]
    [InlineData("قهوة", "aanbod")]
    [InlineData("", "aanbod")]
    public void A_title_becomes_an_address(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void A_long_title_is_cut_without_a_loose_hyphen() =>
        Assert.Equal(new string('a', 59), Slug.Of(new string('a', 59) + " en nog veel meer"));
}
