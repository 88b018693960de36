using SocialeKaart.Indexer.Understanding;

namespace SocialeKaart.Indexer.Documents;

/// <summary>A word of the texts in the numbers of one <see cref="Vocabulary"/>.</summary>
/// <param name="Term">Its stem.</param>
/// <param name="Parts">The stems of its parts and of theirs; empty when it is no compound.</param>
/// <param name="Need">The same word as need phrases know it.</param>
internal sealed record IndexedWord(int Term, int[] Parts, NeedWord Need);
