using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class KraaijPohlmannTests
{
    [Fact]
    public void Words_get_the_stems_that_Snowball_gives_them()
    {
        var pairs = Sample().ToList();

        Assert.True(pairs.Count > 260);
        Assert.All(pairs, p => Assert.Equal(p[1], Stem(p[0])));
    }

    [Theory]
    [InlineData("foto's", "foto")]
    [InlineData("foto'tje", "foto")]
    [InlineData("lolly'je", "lolly")]
    [InlineData("lantaarntje", "lantaarn")]
    [InlineData("makelarij", "makel")]
    [InlineData("reusachtigst", "reus")]
    [InlineData("slaperigst", "slaap")]
    [InlineData("slaperiger", "slaap")]
    public void Rules_that_no_word_of_the_vocabulary_needs_hold_too(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("wandelen", "wandeling")]
    [InlineData("formulier", "formulieren")]
    [InlineData("brood", "broden")]
    [InlineData("makkelijk", "gemakkelijke")]
    [InlineData("lezen", "gelezen")]
    [InlineData("werken", "gewerkt")]
    [InlineData("kapper", "kappers")]
    [InlineData("praatje", "praten")]
    public void Forms_of_one_word_meet(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en")]
    [InlineData("ge")]
    [InlineData("'s")]
    [InlineData("'je")]
    [InlineData("tje")]
    [InlineData("eee")]
    [InlineData("yyyy")]
    [InlineData("ijijij")]
    [InlineData("gegegege")]
    [InlineData("ëëëën")]
    public void The_shortest_words_harm_nothing(string word) => Assert.True(Stem(word).Length <= word.Length);

    [Fact]
    public void A_stem_never_needs_more_room_than_its_word()
    {
        string[] endings = ["le", "ene", "ele", "tant", "iële", "fie", "gie", "iteit", "arij", "lares", "heden", "inkje"];

        Assert.All(endings, ending => Assert.All(
            Sample().Select(p => p[0] + ending), word => Assert.True(Stem(word).Length <= word.Length)));
    }

    [Theory]
    [InlineData("nu", "nu")]
    [InlineData("1en", "1en")]
    [InlineData("straten", "straat")]
    public void Of_leaves_the_word_itself_as_it_was(string word, string stem)
    {
        Span<char> room = stackalloc char[word.Length];

        Assert.Equal(stem, KraaijPohlmann.Of(word, room).ToString());
    }

    private static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, KraaijPohlmann.Stem(letters));
    }

    private static IEnumerable<string[]> Sample()
    {
        using var reader = new StreamReader(typeof(KraaijPohlmannTests).Assembly.GetManifestResourceStream("stammen-kp.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split(' ');
        }
    }
}
