using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Tests.Understanding;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class TermWeightsTests
{
    private static readonly TinyIndex Index = TinyIndex.Of(
        (1, "Kledingbeurs"), (2, "Kleding"), (3, "Beurs voor studie"), (4, "Inloop"), (5, "Inloop"), (6, "Inloop"), (7, "Groene map"));

    [Fact]
    public void A_rare_word_weighs_more_than_a_common_one()
    {
        var weights = Weights("inloop studie");

        Assert.True(weights[Dutch.Stem("studie")] > weights[Dutch.Stem("inloop")]);
    }

    [Fact]
    public void A_compound_and_its_parts_weigh_as_much_together_as_one_word()
    {
        var plan = Plan("kledingbeurs");
        var words = plan.Terms.Where(t => t.Term[0] != '\u0001').ToList();

        Assert.Equal(3, words.Count);
        Assert.Equal(plan.AllWords, words.Sum(t => t.Weight), 1e-9);
        Assert.Equal(plan.AllWords * Ranking.WholeShare, words[0].Weight, 1e-9);
    }

    [Fact]
    public void Parts_of_a_compound_that_nobody_writes_weigh_a_little_less_than_one_word()
    {
        var plan = Plan("studiekleding");

        Assert.Equal([Dutch.Stem("studie"), Dutch.Stem("kleding")], plan.Terms.Select(t => t.Term));
        Assert.Equal(plan.AllWords * Ranking.ApartShare, plan.Terms.Sum(t => t.Weight), 1e-9);
    }

    [Fact]
    public void A_word_that_stands_in_no_listing_weighs_nothing() => Assert.Equal(Plan("inloop").AllWords, Plan("inloop qqqqq").AllWords);

    [Fact]
    public void A_whole_name_is_extra()
    {
        var plan = Plan("groene map");
        var name = plan.Terms.Single(t => t.Term == "\u0001groene map");

        Assert.Equal(Ranking.NameShare * plan.AllWords, name.Weight, 1e-9);
    }

    [Fact]
    public void A_word_and_the_same_word_in_a_compound_are_one_term_with_both_weights()
    {
        var both = Weights("studiekleding kleding")[Dutch.Stem("kleding")];

        Assert.Equal(Weights("studiekleding")[Dutch.Stem("kleding")] + Weights("kleding")[Dutch.Stem("kleding")], both, 1e-9);
    }

    private static SearchPlan Plan(string what) => Index.Generation.Plan(new SearchRequest { What = what }, Given.Now);

    private static Dictionary<string, double> Weights(string what) => Plan(what).Terms.ToDictionary(t => t.Term, t => t.Weight);
}
