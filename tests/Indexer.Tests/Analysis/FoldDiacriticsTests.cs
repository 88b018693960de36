using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class FoldDiacriticsTests
{
    [Theory]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("İŞÇİ ARIYORUM", "isci ariyorum")]
    [InlineData("Pomoc żywnościowa", "pomoc zywnosciowa")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("Çocuk için yardım", "cocuk icin yardim")]
    [InlineData("Brünssüm", "brunssum")]
    [InlineData("Ægir Œuvre", "aegir oeuvre")]
    public void Capitals_with_marks_become_plain_small_letters(string typed, string folded) =>
        Assert.Equal(folded.Split(' '), Analyzer.ForDutch().Words(typed));

    [Fact]
    public void No_sign_below_the_folding_table_comes_out_as_a_capital_that_has_a_small_letter()
    {
        var tokens = new TokenList();
        for (var sign = 0x80; sign < 0x2000; sign++)
        {
            tokens.Clear();
            tokens.Add([(char)sign]);
            new LowerCase().Apply(tokens);
            new FoldDiacritics().Apply(tokens);
            Assert.All(tokens.Letters(0).ToArray(), letter => Assert.Equal(char.ToLowerInvariant(letter), letter));
        }
    }
}
