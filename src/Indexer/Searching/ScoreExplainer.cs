using System.Globalization;
using SocialeKaart.Indexer.Documents;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Works one score out again, step by step, for whoever wants to know why a listing stands where it stands. Slow and plain; a test holds
/// its steps to the score of the search.
/// </summary>
internal sealed class ScoreExplainer(SearchPlan plan, SegmentView view, Thesaurus thesaurus)
{
    /// <summary>The steps for one document: what adds up to relevance, then what relevance is multiplied with.</summary>
    public IReadOnlyList<ScoreStep> Explain(int document)
    {
        var local = new SegmentPlan();
        local.Prepare(plan, view.Segment);
        var ranking = new MatchRanking();
        ranking.Prepare(plan, local, view.Segment.Values);
        ref readonly var row = ref view.Segment.Values.Rows[document];
        var squared = ranking.Squared(row);
        if (!ranking.IsInReach(row, squared) || !ranking.IsForThem(row, document))
            return [];
        var factors = ranking.Factors(row, document, squared);
        var steps = new List<ScoreStep>();
        if (plan.MatchesAll)
        {
            steps.Add(new("alles", "er is niets getypt", 1, IsFactor: false));
        }
        else
        {
            steps.AddRange(plan.Terms.Select(term => Word(ranking, term.Term, term.Weight, document)).OfType<ScoreStep>());
            steps.AddRange(Enumerable.Range(0, plan.Query.Needs.Count).Select(need => Need(ranking, need, document)).OfType<ScoreStep>());
        }

        steps.Add(new("nabijheid", Distance(row, squared), factors.Near, IsFactor: true));
        if (factors.Anonymous != 1)
            steps.Add(new("schaamte", "kan zonder naam", factors.Anonymous, IsFactor: true));
        if (factors.Subject != 1)
            steps.Add(new("onderwerp", "hoort bij het gekozen onderwerp", factors.Subject, IsFactor: true));
        steps.Add(new("versheid", Verified(row), factors.Fresh, IsFactor: true));
        if (factors.Room != 1)
            steps.Add(new("plek", "wachtlijst of vol", factors.Room, IsFactor: true));
        return steps;
    }

    private ScoreStep? Word(MatchRanking ranking, string term, double weight, int document)
    {
        var segment = view.Segment;
        if (segment.Terms.Find(term) is not (>= 0 and var number) || Weight(segment.TermPostings[number], document) is not { } count)
            return null;
        var length = segment.Values.Length[document];
        var part = weight * (count * (Ranking.Saturation + 1)
            / (count + (Ranking.Saturation * (1 - Ranking.LengthShare)) + (Ranking.Saturation * Ranking.LengthShare / plan.AverageLength * length)));
        var isName = term[0] == NameTerms.Mark;
        return new(isName ? "naam" : "woord", isName ? term[1..] : term, ranking.Relevance(part, 0), IsFactor: false);
    }

    private ScoreStep? Need(MatchRanking ranking, int need, int document)
    {
        var (best, by) = (0.0, -1);
        var asked = plan.Query.Needs[need];
        foreach (var reach in asked.Reach)
        {
            if (Weight(view.Segment.NeedPostings[reach.Concept], document) is not { } strength)
                continue;
            var part = reach.Weight * (asked.Share / Ranking.TaggedStrength) * strength;
            if (part > best)
                (best, by) = (part, reach.Concept);
        }

        return by < 0 ? null : new("behoefte", thesaurus.Concepts[by].Code, ranking.Relevance(0, best), IsFactor: false);
    }

    private string Distance(in DocumentRow row, double squared)
    {
        if (plan.Place is not { } place)
            return "geen plaats gegeven";
        var reach = ((ReachKind)row.Reach).ToString().ToLowerInvariant();
        return row.Has(DocumentTraits.Placeless)
            ? reach
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Sqrt(squared):0} m van {place.Name}, {reach}");
    }

    private static string Verified(in DocumentRow row) =>
        (row.Verified > 0
            ? $"gecontroleerd op {DateOnly.FromDayNumber(row.Verified).ToString("d-M-yyyy", CultureInfo.InvariantCulture)}"
            : "nooit gecontroleerd")
        + (row.Has(DocumentTraits.InDoubt) ? ", in twijfel" : "");

    private static int? Weight(ReadOnlySpan<uint> postings, int document)
    {
        var at = Postings.Seek(postings, 0, document);
        return at < postings.Length && postings[at] >> 8 == document ? (int)(postings[at] & 0xFF) : null;
    }
}
