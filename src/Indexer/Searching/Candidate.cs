namespace SocialeKaart.Indexer.Searching;

/// <summary>A match on its way to the page.</summary>
/// <param name="Score">In whole units of <see cref="Ranking.ScoreUnit"/>.</param>
/// <param name="IdHigh">First half of the id, big-endian.</param>
/// <param name="IdLow">Second half.</param>
/// <param name="View">Which of the searched views it lies in.</param>
/// <param name="Document">Its number there.</param>
/// <param name="Relevance">Its words and needs alone, without nearness and freshness.</param>
internal readonly record struct Candidate(long Score, ulong IdHigh, ulong IdLow, int View, int Document, double Relevance)
{
    /// <summary>Higher score first, then lower id: a total order, the same in every layout.</summary>
    public bool IsBetterThan(in Candidate other)
    {
        if (Score != other.Score)
            return Score > other.Score;
        return IdHigh != other.IdHigh ? IdHigh < other.IdHigh : IdLow < other.IdLow;
    }
}
