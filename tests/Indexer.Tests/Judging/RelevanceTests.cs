using SocialeKaart.Indexer.Judging;

namespace SocialeKaart.Indexer.Tests.Judging;

public sealed class RelevanceTests
{
    private static readonly Dictionary<string, int> Grades = new() { ["a"] = 3, ["b"] = 2, ["c"] = 1 };

    [Fact]
    public void The_best_order_scores_one_on_everything()
    {
        Assert.Equal(new RelevanceScore(1, 1, 1), Relevance.Of(["a", "b", "c", "x"], Grades));
    }

    [Fact]
    public void A_worse_order_is_discounted_by_the_logarithm_of_the_place()
    {
        var score = Relevance.Of(["x", "b", "a"], Grades);

        // (3 / log2 3 + 7 / log2 4) / (7 + 3 / log2 3 + 1 / log2 4)
        Assert.Equal(((3 / Math.Log2(3)) + 3.5) / (7 + (3 / Math.Log2(3)) + 0.5), score.Ndcg, 12);
        Assert.Equal(0.5, score.ReciprocalRank);
        Assert.Equal(1, score.Recall);
    }

    [Fact]
    public void What_stands_below_the_twentieth_place_is_not_recalled_and_below_the_tenth_not_ranked()
    {
        var late = Enumerable.Range(0, 10).Select(n => $"x{n}").Append("a").Concat(Enumerable.Range(0, 10).Select(n => $"y{n}")).Append("b").ToList();

        Assert.Equal(new RelevanceScore(0, 0, 0.5), Relevance.Of(late, Grades));
    }

    [Fact]
    public void An_empty_answer_scores_nothing_unless_nothing_was_to_be_found()
    {
        Assert.Equal(new RelevanceScore(0, 0, 0), Relevance.Of([], Grades));
        Assert.Equal(new RelevanceScore(1, 1, 1), Relevance.Of([], new Dictionary<string, int>()));
    }
}
