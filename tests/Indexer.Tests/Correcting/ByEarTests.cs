using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Correcting;

namespace SocialeKaart.Indexer.Tests.Correcting;

public sealed class ByEarTests
{
    [Theory]
    [InlineData("depresief", "depressief")]
    [InlineData("gimnastiek", "gymnastiek")]
    [InlineData("taksi", "taxi")]
    [InlineData("vrou", "vrouw")]
    [InlineData("kint", "kind")]
    [InlineData("psigies", "psychisch")]
    [InlineData("mijt", "meid")]
    [InlineData("siekenhuis", "ziekenhuis")]
    [InlineData("lope", "lopen")]
    [InlineData("fietse", "fietsen")]
    [InlineData("foto", "photo")]
    [InlineData("kwis", "quiz")]
    [InlineData("sent", "cent")]
    [InlineData("gelt", "geld")]
    [InlineData("wandele", "wandelen")]
    [InlineData("praktisse", "praktische")]
    [InlineData("therapie", "terapie")]
    public void What_is_written_by_ear_sounds_like_what_was_meant(string typed, string meant) => Assert.Equal(Key(meant), Key(typed));

    [Theory]
    [InlineData("rolatter", "rollator")]
    [InlineData("skoetmobiel", "scootmobiel")]
    [InlineData("tillefoon", "telefoon")]
    [InlineData("politsie", "politie")]
    public void Some_spellings_are_one_sound_away(string typed, string meant) =>
        Assert.Equal(1, Geo.Places.EditDistance.Between(Key(typed), Key(meant), 3));

    [Theory]
    [InlineData("huis", "hoes")]
    [InlineData("hout", "hoed")]
    [InlineData("leuk", "luik")]
    [InlineData("schaal", "saal")]
    [InlineData("school", "sool")]
    public void Words_that_sound_different_have_different_keys(string one, string other) => Assert.NotEqual(Key(one), Key(other));

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("ee")]
    [InlineData("een")]
    public void Short_words_have_a_key_too(string word) => Assert.True(Key(word).Length <= word.Length);

    [Fact]
    public void A_key_never_needs_more_room_than_twice_the_word()
    {
        var random = new Random(20260315);
        for (var round = 0; round < 20_000; round++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(WordTokenizer.LongestFolded + 1)).Select(_ => "xqucheijouwtisyd"[random.Next(16)]));
            Assert.InRange(ByEar.Key(word, new char[word.Length * 2]), word.Length == 0 ? 0 : 1, Math.Max(0, word.Length * 2));
        }
    }

    private static string Key(string word)
    {
        var room = new char[WordTokenizer.LongestFolded * 2];
        return new string(room, 0, ByEar.Key(word, room));
    }
}
