using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// What the sets of areas of a segment say to somebody in a place. Worked out when the first match asks, remembered for all others of
/// that search. Reused.
/// </summary>
internal sealed class AreaAnswers
{
    private const byte Known = 1;
    private const byte ForThem = 2;
    private const byte InTheirPlusWijk = 4;

    private readonly List<int> mine = [];
    private byte[] answers = [];
    private AreaSets sets = null!;
    private int wide;

    /// <summary>Makes ready for one segment.</summary>
    public void Prepare(SearchPlan plan, Segment segment)
    {
        sets = segment.Values.AreaSets;
        if (answers.Length < sets.Count)
            answers = new byte[sets.Count * 2];
        else
            Array.Clear(answers, 0, sets.Count);
        mine.Clear();
        foreach (var area in plan.PlaceAreas)
        {
            if (segment.Areas.Find(area.Value) is >= 0 and var number)
                mine.Add(number);
        }

        wide = plan.WideArea is { } named ? segment.Areas.Find(named.Value) : -1;
    }

    /// <summary>True when what is for these areas is for somebody there.</summary>
    public bool Covers(int set) => (Of(set) & ForThem) != 0;

    /// <summary>True when a venue with these areas is in a PlusWIJk of theirs.</summary>
    public bool SharesPlusWijk(int set) => (Of(set) & InTheirPlusWijk) != 0;

    private byte Of(int set)
    {
        ref var answer = ref answers[set];
        if (answer == 0)
            answer = WorkOut(sets[set]);
        return answer;
    }

    private byte WorkOut(ReadOnlySpan<int> areas)
    {
        var answer = Known;
        foreach (var area in areas)
        {
            answer |= (AreaRole)(area & 3) switch
            {
                AreaRole.For when mine.Contains(area >> 2) => ForThem,
                AreaRole.Around when area >> 2 == wide => ForThem,
                AreaRole.PlusWijk when mine.Contains(area >> 2) => InTheirPlusWijk,
                _ => 0,
            };
        }

        return answer;
    }
}
