namespace SocialeKaart.Indexer.Searching;

/// <summary>A document that answers what was asked, before anything else of it is known.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Relevance">What its words and needs are worth.</param>
/// <param name="Squared">Its distance in metres, squared; 0 when it does not depend on a place or nobody said where.</param>
internal readonly record struct Match(int Document, double Relevance, double Squared);
