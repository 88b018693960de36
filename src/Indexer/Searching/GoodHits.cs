using SocialeKaart.Indexer.Segments;

namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Counts the good hits among the best ten: those whose relevance, without nearness and freshness, is a fair share of what a perfect hit
/// would have. The ten are what somebody sees; a good one below them does not help whoever stops reading.
/// </summary>
internal sealed class GoodHits(SearchPlan plan, IReadOnlyList<SegmentView> views)
{
    /// <summary>So many are looked at, whatever page is asked for.</summary>
    public const int Looked = 10;

    private readonly double least = Ranking.GoodShare * ((plan.AllWords > 0 ? Ranking.TextShare : 0) + (plan.Query.Needs.Count > 0 ? Ranking.NeedShare : 0));

    /// <summary>How many of these candidates, best first, are good.</summary>
    public int Count(ReadOnlySpan<Candidate> best)
    {
        best = best[..Math.Min(Looked, best.Length)];
        if (plan.MatchesAll)
            return best.Length;
        var (good, rankings) = (0, new MatchRanking?[views.Count]);
        foreach (ref readonly var candidate in best)
        {
            var ranking = rankings[candidate.View] ??= RankingOf(views[candidate.View].Segment);
            if (candidate.Score * Ranking.ScoreUnit >= least * ranking.Factors(candidate.Document).Product)
                good++;
        }

        return good;
    }

    private MatchRanking RankingOf(Segment segment)
    {
        var (ranking, local) = (new MatchRanking(), new SegmentPlan());
        local.Prepare(plan, segment);
        ranking.Prepare(plan, local, segment.Values);
        return ranking;
    }
}
