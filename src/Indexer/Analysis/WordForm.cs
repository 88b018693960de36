namespace SocialeKaart.Indexer.Analysis;

/// <summary>A word as the index knows it.</summary>
/// <param name="Written">As it is written, small and folded: what may be shown to people, who do not read stems.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Parts">
/// The words it is made of, which may be compounds themselves: "mantelzorgondersteuning" is mantelzorg and ondersteuning, and mantelzorg
/// is mantel and zorg. Empty when it is no compound.
/// </param>
public sealed record WordForm(string Written, string Stem, IReadOnlyList<WordForm> Parts)
{
    /// <summary>Every part, and every part of a part.</summary>
    public IEnumerable<WordForm> AllParts => Parts.SelectMany(part => part.AllParts.Prepend(part));

    /// <summary>The parts as large as they are known; a part that is not falls apart further where it can.</summary>
    public IEnumerable<WordForm> KnownParts(Func<string, bool> isKnown) =>
        Parts.SelectMany(part => part.Parts.Count == 0 || isKnown(part.Stem) ? [part] : part.KnownParts(isKnown));
}
