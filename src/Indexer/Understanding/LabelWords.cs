using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>The words of a thesaurus' labels, and what they make possible: compounds taken apart with them, phrases recognised. Made once.</summary>
internal sealed class LabelWords
{
    /// <summary>Takes the labels of a thesaurus apart.</summary>
    public LabelWords(Thesaurus thesaurus, Analyzer analyzer)
    {
        var growing = new GrowingStrings();
        foreach (var label in thesaurus.Concepts.SelectMany(c => c.AllLabels))
        {
            foreach (var word in analyzer.Words(label))
                growing.NumberOf(word);
        }

        Words = growing.ToTable();
        Forms = new WordForms(new DutchWords(Enumerable.Range(0, Words.Count).Select(n => Words[n].ToString())));
        Recogniser = new NeedRecogniser(thesaurus, analyzer, Forms);
    }

    /// <summary>Every word of a label that is no stop word, small and folded.</summary>
    public StringTable Words { get; }

    /// <summary>What any word is found by.</summary>
    public WordForms Forms { get; }

    /// <summary>Finds the labels in a text.</summary>
    public NeedRecogniser Recogniser { get; }
}
