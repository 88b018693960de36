namespace SocialeKaart.Indexer.Searching;

/// <summary>What relevance is multiplied with, each 1 when it makes no difference.</summary>
internal readonly record struct MatchFactors(double Near, double Anonymous, double Subject, double Fresh, double Room)
{
    /// <summary>All together, always multiplied in this order: a score must not depend on who works it out.</summary>
    public double Product => Near * Anonymous * Subject * Fresh * Room;
}
