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
        var (analyzer, tokens) = (Analyzer.ForDutch(), new TokenList());
        for (var sign = 0x80; sign < 0x2000; sign++)
        {
            analyzer.Analyze([(char)sign], tokens);
            for (var word = 0; word < tokens.Count; word++)
                Assert.All(tokens.Letters(word).ToArray(), letter => Assert.Equal(char.ToLowerInvariant(letter), letter));
        }
    }
}
