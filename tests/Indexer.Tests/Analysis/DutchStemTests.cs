using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class DutchStemTests
{
    [Theory]
    [InlineData("eenzame", "eenzaam")]
    [InlineData("zieke", "ziek")]
    [InlineData("dove", "doof")]
    [InlineData("lege", "leeg")]
    [InlineData("warme", "warm")]
    [InlineData("kleine", "klein")]
    [InlineData("goedkope", "goedkoop")]
    [InlineData("witte", "wit")]
    [InlineData("boze", "boos")]
    public void An_adjective_meets_its_own_form_with_an_e(string inflected, string bare) => Assert.Equal(Stem(bare), Stem(inflected));

    [Theory]
    [InlineData("koffie")]
    [InlineData("café")]
    [InlineData("de")]
    [InlineData("thee")]
    public void An_e_that_belongs_to_the_word_stays(string word) => Assert.EndsWith(word[^1..], Stem(word), StringComparison.Ordinal);

    private static string Stem(string word) => DutchStem.Of(word, new char[WordTokenizer.LongestFolded]).ToString();
}
