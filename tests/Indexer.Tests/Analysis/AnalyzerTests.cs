using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class AnalyzerTests
{
    private static readonly Analyzer Dutch = Analyzer.ForDutch();

    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("cafe\u0301", "caf\u00e9")]
    [InlineData("foto's", "fotos")]
    [InlineData("foto\u2019s", "foto's")]
    [InlineData("Straße", "strasse")]
    [InlineData("\u0133sje", "ijsje")]
    [InlineData("man\u00ADtel\u200Bzorg", "mantelzorg")]
    [InlineData("WANDELEN", "wandelen")]
    public void Two_ways_to_write_a_word_are_one(string one, string other) => Assert.Equal(Dutch.Words(other), Dutch.Words(one));

    [Theory]
    [InlineData("e-mail", 1)]
    [InlineData("koffie/thee, koekje (gratis)", 4)]
    [InlineData("<b>koffie</b>", 1)]
    [InlineData("10:00-12:00", 4)]
    public void Signs_part_words(string text, int terms) => Assert.Equal(terms, Dutch.Words(text).Count);

    [Theory]
    [InlineData("Допомога українською")]
    [InlineData("مساعدة باللغة")]
    [InlineData("pomoc językowa")]
    public void Words_of_other_scripts_are_words(string text) => Assert.Equal(2, Dutch.Words(text).Count);

    [Fact]
    public void Stop_words_do_not_score_and_stay()
    {
        var tokens = new TokenList();
        Dutch.Analyze("hulp bij de belasting", tokens);

        Assert.Equal([true, false, false, true], Enumerable.Range(0, tokens.Count).Select(i => tokens[i].Scores));
    }

    [Fact]
    public void Words_that_turn_a_meaning_round_are_never_stop_words() =>
        Assert.Equal(6, Dutch.Words("niet geen nooit niemand zonder alleen").Count);

    [Fact]
    public void A_query_goes_no_further_than_its_first_words() =>
        Assert.Equal(5, Analyzer.ForDutch(mostWords: 5).Words(string.Join(' ', Enumerable.Range(0, 5000).Select(n => $"woord{n}"))).Count);

    [Fact]
    public void An_endless_word_is_cut() => Assert.Equal(WordTokenizer.LongestWord, Dutch.Words(new string('x', 10_000))[0].Length);
}
