using System.Diagnostics;
using System.Text;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class HostileInputTests
{
    private static readonly TinyIndex Index = TinyIndex.Of((1, "Schaakclub"), (2, "Koffie in de huiskamer"));

    public static TheoryData<string> Inputs() =>
    [
        new string('a', 10_000), new string(' ', 10_000), new string('é', 10_000), string.Concat(Enumerable.Repeat("koffie ", 1500)),
        "👩‍👩‍👧‍👦 ❤️ 🇳🇱", "\u202Ekoffie\u202C", "\u200B\u200D\uFEFF", "e" + new string('\u0301', 5000), "\uD800", "koffie \uDC00 thee", "\0\u0001\u001F",
        "'; DROP TABLE listings; --", "<script>alert(1)</script>", "\"koffie\" AND (thee OR *) ~2 ^3 title:x", "12345678901234567890", "-1 NaN 1e309", "' ' '''",
        "de het een van ik", "مساعدة", "𝓴𝓸𝓯𝓯𝓲𝓮", "ﷺﷺﷺ", "İıĲĳßŉǆ", "\u0344\u0344",
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Nothing_a_person_can_type_makes_the_search_fail(string what)
    {
        var answer = Index.Search(what, Given.AtSquare);

        Assert.Equal(answer.Total, answer.Hits.Count);
    }

    [Fact]
    public void Neither_does_a_thousand_times_noise()
    {
        var random = new Random(20260315);
        for (var round = 0; round < 1000; round++)
        {
            var noise = new StringBuilder();
            for (var i = random.Next(200); i > 0; i--)
                noise.Append(random.Next(4) == 0 ? (char)random.Next(char.MaxValue) : "koffie eenzaam'-. "[random.Next(18)]);
            Index.Search(noise.ToString());
        }
    }

    [Fact]
    public void Neither_do_bits_of_everything_put_together_at_random()
    {
        var random = new Random(20260316);
        string[] bits =
        [
            "koffie", "eenzaam", "schulden", " in ", "6431", "voedselbnak", "\u202E", "\u200B", "\u0301", "\uD83D", "\uDE00", "👩‍🦽", "\"", "'", "*", "(", ")", " AND ", "-", "~2", "<b>",
            "%00", "&amp;", "مساعدة", "допомога", "ﬁ", "ß", "İ", "ĳ", "eet", "ei", "ij", "sch", "\r\n", "\t", "\0", "999999999999", "½", "١٢٣", ";--", "{{", "../", "ﷺ", " de ", "ou", "x",
        ];
        for (var round = 0; round < 500; round++)
        {
            var what = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => bits[random.Next(bits.Length)] + (random.Next(3) == 0 ? " " : "")));
            var answer = Index.Search(new SearchRequest { What = what, Where = random.Next(2) == 0 ? Given.AtSquare : null, Explain = true });
            Assert.Equal(answer.Total, answer.Hits.Count);
        }
    }

    public static TheoryData<string, string> LongInputs() => new()
    {
        { "a word that could be cut anywhere", string.Concat(Enumerable.Repeat("eet", 3000)) },
        { "compounds as long as compounds are", string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("eet", 16)) + " ", 204)) },
        { "misspelt compounds", string.Concat(Enumerable.Range(0, 400).Select(n => $"eetbuspannekoekensche{(char)('a' + (n % 26))}{(char)('a' + (n / 26))} ")) },
        { "noise", string.Concat(Enumerable.Range(0, 9999).Select(n => (char)('a' + (n * 7919 % 26)))) },
        { "marks", "e" + new string('\u0301', 9999) },
        { "letters one by one", string.Concat(Enumerable.Repeat("a ", 5000)) },
        { "needs", string.Concat(Enumerable.Repeat("ik ben eenzaam en heb schulden ", 320)) },
        { "places", string.Concat(Enumerable.Repeat("in te in 6431 LM ", 588)) },
    };

    [Theory]
    [MemberData(nameof(LongInputs))]
    public void Ten_thousand_signs_cost_no_more_than_a_sentence(string what, string typed)
    {
        Index.Search("opwarmne");
        var watch = Stopwatch.StartNew();

        Index.Search(typed, Given.AtSquare);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{what} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData(-5, -5, -1)]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue)]
    [InlineData(0, 0, 0)]
    public void Impossible_numbers_are_made_possible(int skip, int take, int radius) =>
        Assert.True(Index.Search(new SearchRequest
        {
            What = "koffie",
            Where = Given.AtSquare,
            Skip = skip,
            Take = take,
            RadiusMetres = radius,
            Kinds = [(ListingKind)99, ListingKind.Activiteit],
            Domains = [-1, 400],
        }).Hits.Count <= 1);
}
