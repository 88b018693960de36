using SocialeKaart.Indexer.Understanding;

namespace SocialeKaart.Indexer.Tests.Understanding;

public sealed class LabelBagsTests
{
    private static readonly LabelBags Bags = new([([1, 2], 10), ([2, 3, 4], 20), ([5, 6], 30)]);

    [Fact]
    public void Words_in_any_order_with_others_between_say_a_label_together()
    {
        var match = Assert.Single(Find(2, 9, 9, 1));

        Assert.Equal([10], match.Concepts);
        Assert.Equal((0, 3), (match.First, match.Last));
        Assert.True(match.Share < 1);
        Assert.True(match.Holds(2) && match.Holds(1) && !match.Holds(9));
    }

    [Fact]
    public void One_of_two_words_says_nothing() => Assert.Empty(Find(1, 9, 5));

    [Fact]
    public void Two_words_at_both_ends_of_a_long_sentence_do_not_belong_together()
    {
        Assert.Single(Find(1, 9, 9, 9, 9, 9, 2));
        Assert.Empty(Find(1, 9, 9, 9, 9, 9, 9, 2));
    }

    [Fact]
    public void The_longest_label_takes_its_words_first()
    {
        var matches = Find(1, 2, 3, 4);

        Assert.Equal([20], Assert.Single(matches).Concepts);
    }

    [Fact]
    public void A_word_that_a_phrase_took_is_not_free() => Assert.Empty(Find(1, -1, -1));

    [Fact]
    public void Two_labels_in_one_sentence_are_both_found() => Assert.Equal([10, 30], Find(1, 6, 2, 5).Select(m => m.Concepts[0]).Order());

    private static List<NeedMatch> Find(params int[] free)
    {
        var into = new List<NeedMatch>();
        Bags.Find(free, into);
        return into;
    }
}
