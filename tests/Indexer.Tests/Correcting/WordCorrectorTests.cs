using SocialeKaart.Indexer.Correcting;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Tests.Correcting;

public sealed class WordCorrectorTests
{
    private static readonly SpellingList Words = SpellingList.Of(StringTable.Of(
    [
        "voedselbank", "huiswerk", "kleding", "schulden", "vrouwen", "kind", "kink", "rollator", "depressief", "gymnastiek", "taxi", "huishouden",
        "", "wc", "Ünie", "10", "mantelzorg", "wandelen", "formulieren", "eenzaam", "uitkering", "oudere", "boodschappen",
    ]));

    [Theory]
    [InlineData("voedselbnak", "voedselbank")]
    [InlineData("huiwserk", "huiswerk")]
    [InlineData("kleidng", "kleding")]
    [InlineData("kledng", "kleding")]
    [InlineData("schuldem", "schulden")]
    [InlineData("shculden", "schulden")]
    [InlineData("vruowen", "vrouwen")]
    [InlineData("vrowen", "vrouwen")]
    [InlineData("boodsschappen", "boodschappen")]
    [InlineData("eenzsam", "eenzaam")]
    [InlineData("uitkernig", "uitkering")]
    [InlineData("formuleiren", "formulieren")]
    [InlineData("wandlen", "wandelen")]
    [InlineData("oduere", "oudere")]
    [InlineData("huisohuden", "huishouden")]
    public void A_slip_of_the_fingers_is_put_right(string typed, string meant) => Assert.Equal(meant, Best(typed));

    [Theory]
    [InlineData("rolatter", "rollator")]
    [InlineData("depresief", "depressief")]
    [InlineData("gimnastiek", "gymnastiek")]
    [InlineData("taksi", "taxi")]
    [InlineData("wandele", "wandelen")]
    public void A_word_by_ear_is_put_right(string typed, string meant) => Assert.Equal(meant, Best(typed));

    [Fact]
    public void A_word_that_sounds_the_same_goes_before_one_that_is_a_letter_off() => Assert.Equal("kind", Best("kint"));

    [Theory]
    [InlineData("qqqqqqqq")]
    [InlineData("xyzzyfoobar")]
    [InlineData("abcdefghijklmnopqrstuvwx")]
    public void What_is_like_nothing_stays_as_it_is(string typed) => Assert.True(WordCorrector.Best(typed, (Words, _ => 0)).IsNone);

    [Fact]
    public void A_refused_word_is_never_the_answer() =>
        Assert.True(WordCorrector.Best("voedselbnak", (Words, _ => double.PositiveInfinity)).IsNone);

    [Fact]
    public void The_likelier_of_two_lists_wins()
    {
        var (hoes, hoek) = (SpellingList.Of(StringTable.Of(["hoesje"])), SpellingList.Of(StringTable.Of(["hoekje"])));

        Assert.Equal("hoekje", WordCorrector.Best("hoepje", (hoes, _ => 0.3), (hoek, _ => 0)).Word);
        Assert.Equal("hoesje", WordCorrector.Best("hoepje", (hoes, _ => 0), (hoek, _ => 0.3)).Word);
    }

    [Fact]
    public void A_single_letter_wrong_is_put_right_wherever_it_stands_and_whatever_it_sounds_like()
    {
        foreach (var word in new[] { "huishouden", "voedselbank", "formulieren", "boodschappen", "uitkering" })
        {
            for (var at = 1; at < word.Length; at++)
            {
                Assert.Equal(word, Best(word.Remove(at, 1)));
                Assert.Equal(word, Best(word.Insert(at, "e")));
                if (at + 1 < word.Length && word[at] != word[at + 1])
                    Assert.Equal(word, Best($"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}"));
            }
        }
    }

    private static string Best(string typed) => WordCorrector.Best(typed, (Words, _ => 0)).Word;
}
