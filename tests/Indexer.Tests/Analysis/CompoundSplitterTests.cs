using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Tests.Understanding;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class CompoundSplitterTests
{
    private static readonly CompoundSplitter Splitter = new(Dutch.Forms.Words);

    [Theory]
    [InlineData("mantelzorgondersteuning", "mantelzorg ondersteuning")]
    [InlineData("boodschappendienst", "boodschappen dienst")]
    [InlineData("kledingbeurs", "kleding beurs")]
    [InlineData("eetgroep", "eet groep")]
    [InlineData("taalles", "taal les")]
    [InlineData("voedselbank", "voedsel bank")]
    public void A_compound_falls_apart_into_its_words(string word, string parts) => Assert.Equal(parts, Split(word));

    [Theory]
    [InlineData("schuldhulpverlening", "schuld")]
    [InlineData("kinderkledingbeurs", "kleding")]
    [InlineData("verjaardagsfeest", "verjaardag")]
    [InlineData("ouderengymnastiek", "ouderen")]
    public void Letters_that_join_belong_to_no_part(string word, string part) =>
        Assert.Contains(Dutch.Stem(part), Dutch.Forms.Of(word).AllParts.Select(p => p.Stem));

    [Theory]
    [InlineData("duivenvereniging", "duif")]
    [InlineData("duivenvereniging", "duiven")]
    [InlineData("brievenhulp", "brief")]
    [InlineData("huizenruil", "huis")]
    public void A_plural_that_changes_its_last_letter_is_a_part_too(string word, string part) =>
        Assert.Contains(Dutch.Stem(part), Dutch.Forms.Of(word).Parts.Select(p => p.Stem));

    [Theory]
    [InlineData("overlast")]
    [InlineData("natuurlijk")]
    [InlineData("maandag")]
    [InlineData("eenzaamheid")]
    [InlineData("vriendschap")]
    [InlineData("gezelligheid")]
    [InlineData("bereikbaar")]
    [InlineData("onderzoek")]
    [InlineData("daarom")]
    [InlineData("verzekering")]
    public void A_word_with_an_ending_or_a_preposition_is_no_compound(string word) => Assert.Equal("", Split(word));

    [Theory]
    [InlineData("huis")]
    [InlineData("")]
    [InlineData("taxi2go")]
    [InlineData("кафекафе")]
    public void Short_words_and_words_with_other_signs_stay_whole(string word) => Assert.Equal("", Split(word));

    [Fact]
    public void As_few_parts_as_will_do()
    {
        var splitter = new CompoundSplitter(new DutchWords(["qamo", "qibo", "qamoqibo", "qulo"]));

        Assert.Equal("qamoqibo qulo", Split("qamoqiboqulo", splitter));
        Assert.Equal("qamo qibo qulo", Split("qamosqibosqulo", splitter));
        Assert.Equal("qamoqibo qulo qamo", Split("qamoqibosqulosqamo", splitter));
        Assert.Equal("qamo qibo qulo qamo", Split("qamosqibosqulosqamo", splitter));
        Assert.Equal("", Split("qamosqibosqulosqamosqulo", splitter));
    }

    [Fact]
    public void A_word_of_the_longest_length_is_cut_and_a_longer_one_is_not()
    {
        var splitter = new CompoundSplitter(new DutchWords([new string('q', 24), new string('z', 24), new string('z', 25)]));

        Assert.Equal(48, Split(new string('q', 24) + new string('z', 24), splitter).Replace(" ", "", StringComparison.Ordinal).Length);
        Assert.Equal("", Split(new string('q', 24) + new string('z', 25), splitter));
    }

    private static string Split(string word, CompoundSplitter? splitter = null)
    {
        var parts = new Range[CompoundSplitter.MostParts];
        var count = (splitter ?? Splitter).Split(word, parts);
        return string.Join(' ', parts.Take(count).Select(part => word[part]));
    }
}
