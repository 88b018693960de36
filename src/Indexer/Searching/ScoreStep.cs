namespace SocialeKaart.Indexer.Searching;

/// <summary>One step on the way to a score.</summary>
/// <param name="What">What it is about, in Dutch: "woord", "behoefte", "nabijheid".</param>
/// <param name="Why">The case in hand: the word, the concept, the distance.</param>
/// <param name="Value">What it adds (words, needs) or multiplies with (the rest).</param>
/// <param name="IsFactor">True when it multiplies.</param>
public sealed record ScoreStep(string What, string Why, double Value, bool IsFactor);
