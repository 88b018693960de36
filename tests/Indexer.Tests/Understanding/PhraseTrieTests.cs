using SocialeKaart.Indexer.Understanding;

namespace SocialeKaart.Indexer.Tests.Understanding;

public sealed class PhraseTrieTests
{
    [Fact]
    public void A_phrase_ends_where_its_last_word_is_and_not_before()
    {
        var trie = new PhraseTrie();
        trie.Add([1, 2], new PhraseLabel(7, "samen eten"), 0);

        var first = trie.Next(PhraseTrie.Root, 1);
        Assert.Empty(trie.At(PhraseTrie.Root));
        Assert.Empty(trie.At(first));
        Assert.Equal([7], trie.At(trie.Next(first, 2)).Select(l => l.Concept));
        Assert.Equal(-1, trie.Next(first, 1));
        Assert.Equal(-1, trie.Next(PhraseTrie.Root, 2));
    }

    [Fact]
    public void The_label_that_lost_the_fewest_stop_words_keeps_the_phrase()
    {
        var trie = new PhraseTrie();
        trie.Add([1], new PhraseLabel(1, "naar het werk"), 2);
        trie.Add([1], new PhraseLabel(2, "werk"), 0);
        trie.Add([1], new PhraseLabel(3, "het werk"), 1);

        Assert.Equal([2], trie.At(trie.Next(PhraseTrie.Root, 1)).Select(l => l.Concept));
    }

    [Fact]
    public void Labels_that_lost_as_many_share_the_phrase_each_once()
    {
        var trie = new PhraseTrie();
        trie.Add([1], new PhraseLabel(1, "rekenen"), 0);
        trie.Add([1], new PhraseLabel(2, "rekeningen"), 0);
        trie.Add([1], new PhraseLabel(1, "rekenen"), 0);

        Assert.Equal([1, 2], trie.At(trie.Next(PhraseTrie.Root, 1)).Select(l => l.Concept));
    }
}
