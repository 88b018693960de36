using SocialeKaart.Indexer.Analysis;

namespace SocialeKaart.Indexer.Tests.Analysis;

public sealed class StemDutchTests
{
    [Fact]
    public void Words_get_the_stems_that_Snowball_gives_them()
    {
        var pairs = Sample().ToList();

        Assert.True(pairs.Count > 280);
        Assert.All(pairs, p => Assert.Equal(p[1], Stem(p[0])));
    }

    [Theory]
    [InlineData("wandelen", "wandeling")]
    [InlineData("formulier", "formulieren")]
    [InlineData("brood", "broden")]
    [InlineData("eenzame", "eenzamen")]
    public void Forms_of_one_word_meet(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en")]
    [InlineData("eee")]
    [InlineData("yyyy")]
    public void The_shortest_words_harm_nothing(string word) => Assert.True(Stem(word).Length <= word.Length);

    private static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, StemDutch.Stem(letters));
    }

    private static IEnumerable<string[]> Sample()
    {
        using var reader = new StreamReader(typeof(StemDutchTests).Assembly.GetManifestResourceStream("stammen.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split(' ');
        }
    }
}
