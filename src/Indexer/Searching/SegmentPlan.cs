using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>A plan in the numbers of one segment: postings of terms and concepts, area numbers. Reused.</summary>
internal sealed class SegmentPlan
{
    private readonly List<PostingCursor> terms = [];
    private readonly List<(PostingCursor Cursor, int Need)> needs = [];

    /// <summary>Postings of the words; the weight is the idf.</summary>
    public List<PostingCursor> Terms => terms;

    /// <summary>Postings of concepts, per recognised need together, best first.</summary>
    public List<(PostingCursor Cursor, int Need)> Needs => needs;

    /// <summary>Numbers of the person's areas in this segment.</summary>
    public List<int> PlaceAreas { get; } = [];

    /// <summary>Number of the wide area the person named; -1 when there is none here.</summary>
    public int WideArea { get; private set; }

    public int Buurt { get; private set; }

    public int Wijk { get; private set; }

    public int Gemeente { get; private set; }

    /// <summary>Runs of documents to look at.</summary>
    public List<(int From, int To)> Runs { get; } = [];

    /// <summary>Translates a plan.</summary>
    public void Prepare(SearchPlan plan, Segment segment)
    {
        terms.Clear();
        foreach (var (term, weight) in plan.Terms)
        {
            if (segment.Terms.Find(term) is >= 0 and var number)
                terms.Add(PostingCursor.Of(segment.TermPostings, number, weight));
        }

        needs.Clear();
        for (var need = 0; need < plan.Query.Needs.Count; need++)
        {
            var share = plan.Query.Needs[need].Share / Ranking.TaggedStrength;
            foreach (var reach in plan.Query.Needs[need].Reach)
                needs.Add((PostingCursor.Of(segment.NeedPostings, reach.Concept, reach.Weight * share), need));
        }

        PrepareAreas(plan, segment.Areas);
        Runs.Clear();
        if (double.IsFinite(plan.Radius))
            segment.Cells.Runs(plan.Place!.Point.X, plan.Place.Point.Y, plan.Radius, Runs);
        else if (segment.Count > 0)
            Runs.Add((0, segment.Count));
    }

    private void PrepareAreas(SearchPlan plan, StringTable areas)
    {
        PlaceAreas.Clear();
        foreach (var area in plan.PlaceAreas)
        {
            if (areas.Find(area.Value) is >= 0 and var number)
                PlaceAreas.Add(number);
        }

        // -2 never equals a number of a document, where -1 means unknown.
        WideArea = plan.WideArea is { } wide ? areas.Find(wide.Value) : -1;
        (Buurt, Wijk, Gemeente) = (Number(plan.Place?.Buurt?.Value), Number(plan.Place?.Wijk?.Value), Number(plan.Place?.Gemeente?.Value));

        int Number(string? code) => code is not null && areas.Find(code) is >= 0 and var number ? number : -2;
    }
}
