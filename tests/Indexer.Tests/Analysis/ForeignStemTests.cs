using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class ForeignStemTests
{
    [Theory]
    [InlineData("допомога", "допомогу")]
    [InlineData("документи", "документами")]
    [InlineData("الديون", "ديون")]
    [InlineData("مساعدة", "المساعدة")]
    [InlineData("هولندية", "الهولندية")]
    public void Forms_of_one_word_meet(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("борг", "бог")]
    [InlineData("دين", "عمل")]
    public void Different_words_do_not(string one, string other) => Assert.NotEqual(Stem(one), Stem(other));

    private static string Stem(string word) => DutchStem.Of(word, new char[WordTokenizer.LongestFolded]).ToString();
}
