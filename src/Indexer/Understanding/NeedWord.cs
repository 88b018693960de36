namespace SocialeKaart.Indexer.Understanding;

/// <summary>A word in the numbers of a <see cref="NeedRecogniser"/>; -1 when no label holds it.</summary>
/// <param name="Number">The word itself.</param>
/// <param name="Parts">The words it is made of; empty when it is no compound.</param>
/// <param name="Scores">False for a stop word.</param>
internal sealed record NeedWord(int Number, int[] Parts, bool Scores);
