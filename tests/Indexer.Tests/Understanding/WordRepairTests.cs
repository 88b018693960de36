using System.Diagnostics;
using SocialeKaart.Indexer.Correcting;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Tests.Understanding;

public sealed class WordRepairTests
{
    private static readonly Thesaurus Thesaurus = Thesaurus.Read(
        "code;domein;label;ook;vaktaal;breder;verwant;gewicht;gevoelig;crisis;positieve_gezondheid;uitleg\n"
        + "hulpmiddel;4;hulpmiddelen;rollater|skootmobiel|gimnastiek;;;;licht;nee;nee;;\n"
        + "schulden;2;schulden;kleding;;;;licht;nee;nee;;\n",
        "nummer;code;label;uitleg;pictogram\n2;b;B;;\n4;d;D;;\n");

    private static readonly TinyIndex Index = TinyIndex.Of(
        Thesaurus,
        (1, "Voedselbank"), (2, "Huiswerkklas"), (3, "Rollator lenen"), (4, "Scootmobiel"), (5, "Gymnastiek voor ouderen"), (6, "Taxi voor ouderen"),
        (7, "Koffie voor vrouwen"), (8, "Kinderkledingbeurs"), (9, "Duivenvereniging"), (10, "Psychische hulp"), (11, "Ouder en kind"));

    [Theory]
    [InlineData("voedselbnak", "voedselbank")]
    [InlineData("vodselbank", "voedselbank")]
    [InlineData("huiwserk", "huiswerk")]
    [InlineData("taksi", "taxi")]
    [InlineData("rolatter", "rollator")]
    [InlineData("skoetmobiel", "scootmobiel")]
    [InlineData("psigies", "psychisch")]
    [InlineData("vrou", "vrouw")]
    [InlineData("kint", "kind")]
    [InlineData("kleidng", "kleding")]
    public void A_misspelt_word_is_searched_for_as_it_was_meant(string typed, string meant) =>
        Assert.Equal(Dutch.Stem(meant), Assert.Single(Index.Read(typed).Words).Stem);

    [Fact]
    public void A_misspelt_word_is_not_taken_for_two_words_because_its_ending_stems_to_one()
    {
        var index = TinyIndex.Of(Thesaurus, (1, "Rekening betalen"), (2, "Reeks lezingen"), (3, "De enige plek"), (4, "Reek en reeksen"));

        Assert.Equal([new Correction("reekening", "rekening")], index.Read("reekening").Corrections);
    }

    [Fact]
    public void A_misspelling_that_the_thesaurus_knows_leads_to_its_need_without_a_word_about_it()
    {
        var query = Index.Read("gimnastiek");

        Assert.Empty(query.Corrections);
        Assert.Equal(["hulpmiddel"], query.Concepts.Select(c => Thesaurus.Concepts[c].Code));
    }

    [Fact]
    public void Two_misspelt_words_in_one_sentence_are_both_put_right_and_said()
    {
        var answer = Index.Search("ik zoek een voedselbnak of een rolatter");

        Assert.Equal([new Correction("voedselbnak", "voedselbank"), new Correction("rolatter", "rollator")], answer.Corrections);
        Assert.Equal([1, 3], answer.Hits.Select(h => Given.NumberOf(h.Listing.Id)).Take(2).Order());
    }

    [Fact]
    public void Whoever_wants_the_words_as_typed_gets_them()
    {
        var answer = Index.Search(new SearchRequest { What = "voedselbnak", AsTyped = true });

        Assert.Empty(answer.Corrections);
        Assert.Empty(answer.Hits);
    }

    [Theory]
    [InlineData("olifant")]
    [InlineData("trompet")]
    [InlineData("keiharde")]
    [InlineData("sneeuw")]
    public void A_word_that_exists_is_left_alone_though_no_listing_holds_it(string typed) => Assert.Empty(Index.Read(typed).Corrections);

    [Theory]
    [InlineData("voedselbank")]
    [InlineData("schulden")]
    [InlineData("abc")]
    [InlineData("10:30")]
    [InlineData("допомога")]
    [InlineData("qqqqqqqqqq")]
    [InlineData("pneumonoultramicroscopicsilicovolcano")]
    public void What_is_right_or_like_nothing_stays_as_typed(string typed) => Assert.Empty(Index.Read(typed).Corrections);

    [Theory]
    [InlineData("where can my grandmother learn chess")]
    [InlineData("wo finde ich hilfe bei der steuererklärung")]
    [InlineData("gdzie mogę znaleźć pracę")]
    [InlineData("nerede yemek bulabilirim")]
    [InlineData("where is the foodbnak")]
    public void A_sentence_in_another_language_is_not_bent_into_dutch(string typed) => Assert.Empty(Index.Read(typed).Corrections);

    [Fact]
    public void One_small_foreign_word_in_a_dutch_sentence_stops_no_correction()
    {
        var correction = Assert.Single(Index.Read("ik zoek for mijn moeder een rolatter").Corrections);

        Assert.Equal("rollator", correction.Meant);
    }

    [Fact]
    public void Only_the_first_few_unknown_words_are_worth_guessing_at()
    {
        var noise = string.Join(' ', Enumerable.Range(0, 6).Select(n => $"{new string('q', 5)}{(char)('a' + n)}"));

        Assert.Empty(Index.Read($"{noise} voedselbnak").Corrections);
        Assert.Single(Index.Read($"{noise[7..]} voedselbnak").Corrections);
    }

    [Fact]
    public void Four_dozen_unknown_words_cost_no_more_than_a_few()
    {
        var random = new Random(20260315);
        var what = string.Join(' ', Enumerable.Range(0, 48).Select(_ => string.Concat(Enumerable.Range(0, 24).Select(_ => (char)('a' + random.Next(26))))));
        Index.Read("opwarmeen");

        var watch = Stopwatch.StartNew();
        Index.Read(what);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
    }
}
