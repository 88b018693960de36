using SocialeKaart.Listings.Crisis;

namespace SocialeKaart.Listings.Tests.Crisis;

public sealed class CrisisWordClassesTests
{
    [Fact]
    public void A_group_takes_in_the_words_of_the_groups_it_names()
    {
        var classes = new CrisisWordClasses();

        var near = classes.Classes[classes.Number(["<naaste>"])].Atoms;

        Assert.Superset(new HashSet<int>(classes.Classes[classes.Number(["<ouder>"])].Atoms), new HashSet<int>(near));
    }

    [Fact]
    public void The_same_words_in_another_order_are_one_class()
    {
        var classes = new CrisisWordClasses();

        Assert.Equal(classes.Number(["man", "vrouw"]), classes.Number(["vrouw", "man"]));
    }

    [Theory]
    [InlineData("<onbekend>")]
    [InlineData("een_twee_drie_vier_vijf_zes_zeven_acht_negen")]
    public void A_mistake_in_the_tables_is_named(string text) =>
        Assert.Throws<InvalidDataException>(() => new CrisisWordClasses().Number([text]));

    [Fact]
    public void Every_group_is_used()
    {
        var groups = EmbeddedRows.Read("crisis-woordgroepen.csv");
        var used = string.Join(' ', EmbeddedRows.Read("signalen.csv").Select(row => row["zin"]).Concat(groups.Select(row => row["woorden"])));

        Assert.DoesNotContain(groups, row => !used.Contains($"<{row["groep"]}>", StringComparison.Ordinal));
    }
}
