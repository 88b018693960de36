namespace SocialeKaart.Indexer.Understanding;

/// <summary>A word to look for.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Parts">The stems of its parts; empty when it is no compound.</param>
/// <param name="Share">What it counts, 1 for an ordinary word.</param>
internal sealed record UnderstoodWord(string Stem, IReadOnlyList<string> Parts, double Share);
