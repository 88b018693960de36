using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Correcting;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>
/// Puts words right that nobody here knows: no listing, no label, no Dutch word list. What the word list knows is left alone, though no
/// listing holds it: the person meant it. A question in another language is left as it is, for it would only turn into Dutch nonsense.
/// </summary>
internal sealed class WordRepair
{
    private enum Standing
    {
        /// <summary>It is right, or takes one somewhere.</summary>
        Leads,

        /// <summary>Some form of it is a word, but nothing here holds it.</summary>
        Listed,

        /// <summary>Nobody knows it.</summary>
        Unknown,
    }

    private const int Shortest = 4;
    private const int ShortestHalf = 4;

    /// <summary>A longer word is no slip of the pen, and would take too long to guess at.</summary>
    private const int Longest = 24;

    /// <summary>More words that nobody knows are another language or noise.</summary>
    private const int MostTries = 6;

    /// <summary>So many small words of another language make a question one in that language; one may be a slip.</summary>
    private const int ForeignSentence = 2;

    private static readonly HashSet<string> Foreign = [.. EmbeddedWords.Read("vreemde-woorden.txt")];
    private static readonly WordForms ListOnly = new(new DutchWords([]));
    private static readonly Lazy<SpellingList> Listed = new(() => SpellingList.Of(DutchWords.All));

    private readonly WordForms forms;
    private readonly NeedRecogniser recogniser;
    private readonly SpellingList labels;
    private readonly double[] againstLabel;

    /// <summary>Knows the words of these labels.</summary>
    public WordRepair(WordForms forms, NeedRecogniser recogniser, StringTable labelWords)
    {
        (this.forms, this.recogniser) = (forms, recogniser);
        labels = SpellingList.Of(labelWords);
        againstLabel = [.. Enumerable.Range(0, labelWords.Count)
            .Select(label => IsDutch(labelWords[label]) ? Ranking.ThesaurusWordCost : Ranking.LabelOutsideListCost)];
    }

    /// <summary>Rewrites words in place and says which.</summary>
    public IReadOnlyList<Correction> Repair(IReadOnlyList<QueryWord> words, IndexWords index)
    {
        if (words.Count(word => Foreign.Contains(word.Written)) >= ForeignSentence)
            return [];
        List<Correction>? corrections = null;
        var tries = 0;
        foreach (var word in words)
        {
            if (!word.Scores || word.IsPlace || !IsPlain(word.Written) || Foreign.Contains(word.Written) || tries == MostTries)
                continue;
            var standing = StandingOf(word.Written, index);
            if (standing == Standing.Leads)
                continue;
            tries++;
            if ((standing == Standing.Listed ? SoundsLike(word.Written) : Meant(word.Written, index)) is not { } meant)
                continue;
            (corrections ??= []).Add(new Correction(word.Written, meant));
            word.Written = meant;
        }

        return corrections ?? [];
    }

    private static bool IsPlain(string word) => word.Length is >= Shortest and <= Longest && !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private Standing StandingOf(string word, IndexWords index)
    {
        if (Leads(DutchStem.Of(word, stackalloc char[WordTokenizer.LongestFolded]).ToString(), index))
            return Standing.Leads;
        if (forms.Of(word) is { Parts.Count: > 0 } form)
            return form.KnownParts(stem => Leads(stem, index)).Any(part => Leads(part.Stem, index)) ? Standing.Leads : Standing.Listed;
        if (forms.Words.Knows(word))
            return Standing.Listed;
        return index.Halves(forms.Of(word), forms.Words) is null ? Standing.Unknown : Standing.Leads;
    }

    /// <summary>A label that sounds the same, or of a long word is one letter off: "formuleren invullen" is about formulieren, though one can formulate.</summary>
    private string? SoundsLike(string word) =>
        WordCorrector.Best(word, (labels, _ => 0)) is { IsNone: false } guess && guess.Cost <= Ranking.CorrectionOfListedWord(word.Length) ? guess.Word : null;

    private string? Meant(string word, IndexWords index)
    {
        var whole = Guess(word, index, listedToo: true);
        if (!whole.IsNone)
            return whole.Word;
        for (var at = ShortestHalf; at <= word.Length - ShortestHalf; at++)
        {
            var (left, right) = (word[..at], word[at..]);
            if (forms.Words.CanBegin(left) && Guess(right, index, listedToo: false) is { IsNone: false } end)
                return left + end.Word;
            if (forms.Words.CanEnd(right) && Guess(left, index, listedToo: false) is { IsNone: false } begin)
                return begin.Word + right;
        }

        return null;
    }

    private WordGuess Guess(string word, IndexWords index, bool listedToo)
    {
        List<(SpellingList, Func<int, double>)> lists = [(labels, label => againstLabel[label]), .. index.Spelling()];
        if (listedToo)
            lists.Add((Listed.Value, listed => Useful(listed, index) ? Ranking.ListedWordCost : double.PositiveInfinity));
        return WordCorrector.Best(word, lists);
    }

    /// <summary>True for a word of the list or a compound of such words: a label may be a common misspelling, which is no correction.</summary>
    private static bool IsDutch(ReadOnlySpan<char> word) => ListOnly.Words.Knows(word) || ListOnly.Of(word).Parts.Count > 0;

    /// <summary>A word of the list is worth guessing when its stem, or all its parts, lead somewhere.</summary>
    private bool Useful(int listed, IndexWords index)
    {
        var form = forms.Of(Listed.Value.Word(listed));
        return Leads(form.Stem, index) || (form.Parts.Count > 0 && form.KnownParts(stem => Leads(stem, index)).All(part => Leads(part.Stem, index)));
    }

    private bool Leads(string stem, IndexWords index) => recogniser.Knows(stem) || index.Frequency(stem) > 0;
}
