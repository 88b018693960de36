using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class DutchWordsTests
{
    private static readonly DutchWords Words = new(["qamolo"]);

    [Theory]
    [InlineData("draait")]
    [InlineData("keiharde")]
    [InlineData("buurman")]
    [InlineData("muziek")]
    [InlineData("zegt")]
    public void A_word_of_the_list_is_known_inflected_or_not(string word) => Assert.True(Words.Knows(word));

    [Fact]
    public void A_word_that_was_added_is_known_beside_the_list()
    {
        Assert.True(Words.Contains("qamolo"));
        Assert.False(new DutchWords([]).Contains("qamolo"));
    }

    [Theory]
    [InlineData("voedselbnak")]
    [InlineData("huiwserk")]
    [InlineData("depresief")]
    [InlineData("didjidee")]
    [InlineData("")]
    public void A_misspelling_is_not_known(string word) => Assert.False(Words.Knows(word));

    [Fact]
    public void Some_short_words_begin_a_compound_and_others_end_one()
    {
        Assert.True(Words.CanBegin("eet"));
        Assert.False(Words.CanEnd("eet"));
        Assert.True(Words.CanEnd("les"));
        Assert.True(Words.CanBegin("les"));
        Assert.False(Words.CanBegin("app"));
    }

    [Theory]
    [InlineData("lijk")]
    [InlineData("heid")]
    [InlineData("over")]
    [InlineData("schap")]
    public void Endings_and_prepositions_that_happen_to_be_words_are_no_parts(string word)
    {
        Assert.False(Words.CanBegin(word));
        Assert.False(Words.CanEnd(word));
    }

    [Fact]
    public void A_word_as_long_as_words_go_is_looked_up_like_any_other() =>
        Assert.False(Words.Knows(new string('q', WordTokenizer.LongestFolded)));
}
