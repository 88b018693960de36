using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Tests.Understanding;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class WordFormsTests
{
    private static readonly WordForms Forms = new(new DutchWords(["qamo", "qibo", "qamoqibo", "qulo"]));

    [Fact]
    public void A_compound_of_compounds_holds_the_parts_of_its_parts()
    {
        var form = Forms.Of("qamoqiboqulo");

        Assert.Equal(["qamoqibo", "qulo"], form.Parts.Select(p => p.Stem));
        Assert.Equal(["qamoqibo", "qamo", "qibo", "qulo"], form.AllParts.Select(p => p.Stem));
    }

    [Fact]
    public void A_part_that_nobody_knows_falls_apart_further()
    {
        var form = Forms.Of("qamoqiboqulo");

        Assert.Equal(["qamoqibo", "qulo"], form.KnownParts(_ => true).Select(p => p.Stem));
        Assert.Equal(["qamo", "qibo", "qulo"], form.KnownParts(stem => stem != "qamoqibo").Select(p => p.Stem));
    }

    [Fact]
    public void A_part_is_remembered_as_it_is_written_for_people_read_it() =>
        Assert.Equal(["kleding", "beurs"], Dutch.Forms.Of("kledingbeurs").Parts.Select(p => p.Written));

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("eeteeteeteeteeteeteeteeteeteeteeteeteeteeteeteet")]
    public void Anything_has_a_form(string word) => Assert.NotNull(Dutch.Forms.Of(word).Stem);
}
