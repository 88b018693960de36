using SocialeKaart.Listings.Needs;
using SocialeKaart.Web.Icons;

namespace SocialeKaart.Web.Tests.Icons;

public sealed class IconSetTests
{
    [Fact]
    public void Every_subject_has_its_pictogram() =>
        Assert.All(Thesaurus.Load().Domains, domain => Assert.StartsWith("<", IconSet.Drawing(domain.Pictogram), StringComparison.Ordinal));

    [Fact]
    public void A_drawing_holds_shapes_and_nothing_that_could_run() =>
        Assert.All(IconSet.Names, name => Assert.Matches("""^(<(path|circle|rect|line|polyline|polygon|ellipse)( [a-z0-9-]+="[^"]*")+/>)+$""", IconSet.Drawing(name)));

    [Fact]
    public void A_name_that_does_not_exist_says_where_to_add_it()
    {
        var missing = Assert.Throws<KeyNotFoundException>(() => IconSet.Drawing("einhoorn"));

        Assert.Contains("icons.json", missing.Message, StringComparison.Ordinal);
    }
}
