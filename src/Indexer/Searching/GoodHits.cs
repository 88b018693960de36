namespace SocialeKaart.Indexer.Searching;

/// <summary>
/// Counts the good hits among the best ten: those whose relevance, without nearness and freshness, is a fair share of what a perfect hit
/// would have. The ten are what somebody sees; a good one below them does not help whoever stops reading.
/// </summary>
internal static class GoodHits
{
    /// <summary>So many are looked at, whatever page is asked for.</summary>
    public const int Looked = 10;

    /// <summary>How many of these candidates, best first, are good; without words and needs all are.</summary>
    public static int Count(SearchPlan plan, ReadOnlySpan<Candidate> best)
    {
        best = best[..Math.Min(Looked, best.Length)];
        if (plan.MatchesAll)
            return best.Length;
        var least = Ranking.GoodShare * ((plan.AllWords > 0 ? Ranking.TextShare : 0) + (plan.Query.Needs.Count > 0 ? Ranking.NeedShare : 0));
        var good = 0;
        foreach (ref readonly var candidate in best)
            good += candidate.Relevance >= least ? 1 : 0;
        return good;
    }
}
