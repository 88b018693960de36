using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Understanding;

namespace SocialeKaart.Indexer.Documents;

/// <summary>The terms and areas of a segment that is being made, and every word met so far: it is taken apart once. Belongs to one thread.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, IndexedWord>.AlternateLookup<ReadOnlySpan<char>> words =
        new Dictionary<string, IndexedWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, NeedWord>.AlternateLookup<ReadOnlySpan<char>> stopWords =
        new Dictionary<string, NeedWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public GrowingStrings Terms { get; } = new();

    /// <summary>For every term, by its number, the first word of the texts that came to it: what a person may be asked "meant you …" with.</summary>
    public GrowingStrings Surfaces { get; } = new();

    public GrowingStrings Areas { get; } = new();

    /// <summary>What a small, folded word is found by here.</summary>
    public IndexedWord Word(ReadOnlySpan<char> word, WordForms forms, NeedRecogniser recogniser)
    {
        if (words.TryGetValue(word, out var known))
            return known;
        var form = forms.Of(word);
        var term = Term(form.Stem, word);
        var parts = form.AllParts.Select(p => Term(p.Stem, p.Written)).Distinct().ToArray();
        known = new IndexedWord(term, parts, recogniser.WordOf(form, scores: true));
        words[word] = known;
        return known;
    }

    /// <summary>A stop word, which is no term and may yet be part of a need phrase.</summary>
    public NeedWord StopWord(ReadOnlySpan<char> word, NeedRecogniser recogniser)
    {
        if (stopWords.TryGetValue(word, out var known))
            return known;
        var stem = DutchStem.Of(word, stackalloc char[WordTokenizer.LongestFolded]).ToString();
        return stopWords[word] = recogniser.WordOf(new WordForm(word.ToString(), stem, []), scores: false);
    }

    /// <summary>The number of a term, which is added with the word it was met as.</summary>
    public int Term(ReadOnlySpan<char> term, ReadOnlySpan<char> surface)
    {
        var number = Terms.NumberOf(term);
        if (number == Surfaces.Count)
            Surfaces.Append(surface);
        return number;
    }
}
