using SocialeKaart.Indexer.Analysis;
using SocialeKaart.Indexer.Correcting;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>The words that stand in some live listing of the index that is asked.</summary>
internal readonly struct IndexWords(IReadOnlyList<SegmentView> views)
{
    private const int ShortestHalf = 4;

    /// <summary>The segments, for whoever looks through their words.</summary>
    public IReadOnlyList<SegmentView> Views => views;

    /// <summary>In how many listings a term stands.</summary>
    public int Frequency(ReadOnlySpan<char> term)
    {
        var frequency = 0;
        foreach (var view in views)
        {
            if (view.Segment.Terms.Find(term) is >= 0 and var number)
                frequency += view.Frequency(number);
        }

        return frequency;
    }

    /// <summary>
    /// A word that no list takes apart, as two words that stand in listings: names and new words ("Maasbadje" with "groep" behind it) make
    /// compounds too. Null when it is known itself, or cannot be cut so.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="list">Tells a form of a word ("eten" of eet) from letters that only look like one: "reekening" is no "reek" with "een".</param>
    public WordForm? Halves(WordForm word, DutchWords list)
    {
        if (word.Parts.Count > 0 || word.Written.AsSpan().ContainsAnyExceptInRange('a', 'z') || Frequency(word.Stem) > 0)
            return null;
        for (var at = word.Written.Length - ShortestHalf; at >= ShortestHalf; at--)
        {
            var (left, right) = (Half(word.Written[..at]), Half(word.Written[at..]));
            if (Stands(left, list) && Stands(right, list))
                return word with { Parts = [left, right] };
        }

        return null;
    }

    private bool Stands(WordForm half, DutchWords list) =>
        Frequency(half.Stem) > 0 && (half.Written.StartsWith(half.Stem, StringComparison.Ordinal) || list.Knows(half.Written));

    private static WordForm Half(string written) => new(written, DutchStem.Of(written, stackalloc char[WordTokenizer.LongestFolded]).ToString(), []);

    /// <summary>The words of every segment, with how likely each is.</summary>
    public IEnumerable<(SpellingList Words, Func<int, double> Against)> Spelling() => views.Where(v => v.Segment.Count > 0).Select(view =>
        (view.Segment.Spelling, (Func<int, double>)(word => Against(view.Frequency(word)))));

    private static double Against(int frequency) =>
        frequency == 0 ? double.PositiveInfinity : Searching.Ranking.FrequentWordCost * Math.Min(8, Math.Log2(frequency));
}
