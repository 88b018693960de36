namespace SocialeKaart.Indexer.Tests.Understanding;

public sealed class NeedRecogniserTests
{
    private static readonly TinyIndex Index = TinyIndex.Of((1, "Schaakclub"));

    [Theory]
    [InlineData("boodschappen dienst", "boodschappen")]
    [InlineData("boodschappendienst", "boodschappen")]
    [InlineData("mantelzorgondersteuning", "mantelzorg")]
    [InlineData("kinderkledingbeurs", "kleding-en-spullen")]
    public void A_compound_names_a_need_joined_or_apart(string what, string need) => Assert.Contains(need, Needs(what));

    [Theory]
    [InlineData("ik wil graag leren om beter te lezen", "lezen-en-schrijven")]
    [InlineData("ik wil het roken na al die jaren stoppen", "stoppen-met-roken")]
    [InlineData("ik drink elke avond te veel", "alcohol")]
    [InlineData("ik kan mijn rekeningen deze maand niet betalen", "rondkomen")]
    public void Words_in_between_and_another_order_do_not_hide_a_need(string what, string need) => Assert.Contains(need, Needs(what));

    [Theory]
    [InlineData("rekenen", "lezen-en-schrijven")]
    [InlineData("rekeningen", "schulden")]
    public void One_stem_with_two_meanings_means_what_was_written(string what, string need) => Assert.DoesNotContain(need, Needs(Other(what)));

    [Theory]
    [InlineData("alleen op dinsdag kienen", "veel-alleen")]
    [InlineData("niet meer weten waar de bibliotheek is", "veel-alleen")]
    public void A_single_weak_word_in_a_sentence_is_no_need(string what, string need) => Assert.DoesNotContain(need, Needs(what));

    [Fact]
    public void The_same_weak_word_by_itself_is_one() => Assert.Contains("veel-alleen", Needs("alleen"));

    [Fact]
    public void A_stop_word_on_the_way_tells_nothing_and_one_that_is_the_phrase_does() =>
        Assert.Equal(Needs("zorgen voor een ander"), Needs("zorgen voor ander"));

    [Fact]
    public void The_longest_phrase_wins_from_the_words_it_is_made_of()
    {
        Assert.Contains("vrijwilliger-worden", Needs("vrijwilliger bij de voedselbank"));
        Assert.DoesNotContain("voedselhulp", Needs("vrijwilliger bij de voedselbank"));
    }

    [Fact]
    public void Two_needs_in_one_sentence_are_both_understood()
    {
        var needs = Needs("ik heb schulden en ik ben eenzaam");

        Assert.Contains("schulden", needs);
        Assert.Contains("veel-alleen", needs);
    }

    [Fact]
    public void A_need_said_once_by_a_word_and_once_by_a_phrase_counts_as_the_phrase()
    {
        var asked = Index.Read("depressie want ik voel me somber").Needs;

        Assert.Equal(1, Assert.Single(asked).Share);
    }

    private static string Other(string what) => what == "rekenen" ? "rekeningen" : "rekenen";

    private static IEnumerable<string> Needs(string what) => Index.Read(what).Concepts.Select(c => TinyIndex.Thesaurus.Concepts[c].Code);
}
