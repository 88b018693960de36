using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>A plan in the numbers of one segment: postings of terms and concepts, area numbers. Reused.</summary>
internal sealed class SegmentPlan
{
    private readonly List<PostingCursor> terms = [];
    private readonly List<(PostingCursor Cursor, int Need)> needs = [];

    /// <summary>Postings of the words; the weight is the idf.</summary>
    public List<PostingCursor> Terms => terms;

    /// <summary>How many of the first <see cref="Terms"/> can make a document a match; the others only add to what is one already.</summary>
    public int Essential { get; private set; }

    /// <summary>Postings of concepts, per recognised need together, best first.</summary>
    public List<(PostingCursor Cursor, int Need)> Needs => needs;

    /// <summary>What the areas of documents say to the person.</summary>
    public AreaAnswers Areas { get; } = new();

    public int Buurt { get; private set; }

    public int Wijk { get; private set; }

    public int Gemeente { get; private set; }

    /// <summary>Runs of documents to look at.</summary>
    public List<(int From, int To)> Runs { get; } = [];

    /// <summary>Translates a plan.</summary>
    public void Prepare(SearchPlan plan, Segment segment)
    {
        terms.Clear();
        Essential = 0;
        for (var i = 0; i < plan.Terms.Count; i++)
        {
            if (segment.Terms.Find(plan.Terms[i].Term) is not (>= 0 and var number))
                continue;
            terms.Add(PostingCursor.Of(segment.TermPostings, number, plan.Terms[i].Weight));
            Essential += i < plan.Essential ? 1 : 0;
        }

        needs.Clear();
        for (var need = 0; need < plan.Query.Needs.Count; need++)
        {
            var share = plan.Query.Needs[need].Share / Ranking.TaggedStrength;
            foreach (var reach in plan.Query.Needs[need].Reach)
                needs.Add((PostingCursor.Of(segment.NeedPostings, reach.Concept, reach.Weight * share), need));
        }

        Areas.Prepare(plan, segment);
        PrepareHome(plan, segment.Areas);
        Runs.Clear();
        if (double.IsFinite(plan.Radius))
            segment.Cells.Runs(plan.Place!.Point.X, plan.Place.Point.Y, plan.Radius, Runs);
        else if (segment.Count > 0)
            Runs.Add((0, segment.Count));
    }

    private void PrepareHome(SearchPlan plan, StringTable areas)
    {
        // -2 never equals a number of a document, where -1 means unknown.
        (Buurt, Wijk, Gemeente) = (Number(plan.Place?.Buurt?.Value), Number(plan.Place?.Wijk?.Value), Number(plan.Place?.Gemeente?.Value));

        int Number(string? code) => code is not null && areas.Find(code) is >= 0 and var number ? number : -2;
    }
}
