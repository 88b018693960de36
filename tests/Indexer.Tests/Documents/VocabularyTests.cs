using SocialeKaart.Indexer.Documents;
using SocialeKaart.Indexer.Tests.Understanding;

namespace SocialeKaart.Indexer.Tests.Documents;

public sealed class VocabularyTests
{
    [Fact]
    public void A_word_brings_its_stem_and_the_stems_of_its_parts()
    {
        var (vocabulary, word) = Read("mantelzorgondersteuning");

        Assert.Equal(Dutch.Stem("mantelzorgondersteuning"), vocabulary.Terms[word.Term].ToString());
        Assert.Contains(Dutch.Stem("mantelzorg"), word.Parts.Select(p => vocabulary.Terms[p].ToString()));
        Assert.Contains(Dutch.Stem("ondersteuning"), word.Parts.Select(p => vocabulary.Terms[p].ToString()));
    }

    [Theory]
    [InlineData("kledingbeurzen", "kleding")]
    [InlineData("schaakverenigingen", "verenigingen")]
    public void A_part_is_remembered_as_a_word_that_people_can_read_back(string word, string part)
    {
        var (vocabulary, read) = Read(word);

        Assert.Contains(part, read.Parts.Select(p => vocabulary.Surfaces[p].ToString()));
    }

    [Fact]
    public void The_same_word_is_taken_apart_once()
    {
        var vocabulary = new Vocabulary();

        var first = vocabulary.Word("kledingbeurs", Dutch.Forms, Dutch.Labels.Recogniser);

        Assert.Same(first, vocabulary.Word("kledingbeurs", Dutch.Forms, Dutch.Labels.Recogniser));
    }

    [Fact]
    public void A_stop_word_is_no_term()
    {
        var vocabulary = new Vocabulary();

        Assert.False(vocabulary.StopWord("voor", Dutch.Labels.Recogniser).Scores);
        Assert.Equal(0, vocabulary.Terms.Count);
    }

    [Fact]
    public void Every_term_has_a_word_it_was_met_as()
    {
        var vocabulary = new Vocabulary();
        foreach (var word in new[] { "kleding", "kledingbeurs", "beurzen", "kleding" })
            vocabulary.Word(word, Dutch.Forms, Dutch.Labels.Recogniser);

        Assert.Equal(vocabulary.Terms.Count, vocabulary.Surfaces.Count);
    }

    private static (Vocabulary Vocabulary, IndexedWord Word) Read(string word)
    {
        var vocabulary = new Vocabulary();
        return (vocabulary, vocabulary.Word(word, Dutch.Forms, Dutch.Labels.Recogniser));
    }
}
