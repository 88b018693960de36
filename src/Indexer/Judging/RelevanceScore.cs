namespace SocialeKaart.Indexer.Judging;

/// <summary>How good an order is, each from 0 to 1.</summary>
/// <param name="Ndcg">nDCG@10 with gain 2^grade − 1.</param>
/// <param name="ReciprocalRank">One over the place of the first good hit in the first ten; 0 when there is none.</param>
/// <param name="Recall">Share of the good listings that stand among the first twenty.</param>
public readonly record struct RelevanceScore(double Ndcg, double ReciprocalRank, double Recall)
{
    /// <summary>The mean over queries; all zero over none.</summary>
    public static RelevanceScore Mean(IReadOnlyCollection<RelevanceScore> scores) => scores.Count == 0
        ? default
        : new(scores.Average(s => s.Ndcg), scores.Average(s => s.ReciprocalRank), scores.Average(s => s.Recall));
}
