using SocialeKaart.Indexer.Correcting;
using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Understanding;

/// <summary>The words that stand in some live listing of the index that is asked.</summary>
internal readonly struct IndexWords(IReadOnlyList<SegmentView> views)
{
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

    /// <summary>The words of every segment, with how likely each is.</summary>
    public IEnumerable<(SpellingList Words, Func<int, double> Against)> Spelling() => views.Where(v => v.Segment.Count > 0).Select(view =>
        (view.Segment.Spelling, (Func<int, double>)(word => Against(view.Frequency(word)))));

    private static double Against(int frequency) =>
        frequency == 0 ? double.PositiveInfinity : Searching.Ranking.FrequentWordCost * Math.Min(8, Math.Log2(frequency));
}
