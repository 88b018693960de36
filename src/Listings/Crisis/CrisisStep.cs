namespace SocialeKaart.Listings.Crisis;

/// <summary>One place in a phrase.</summary>
/// <param name="Atoms">Numbers of the words that fit here.</param>
/// <param name="Gap">How many other words may stand before it; 0 = it follows at once.</param>
internal sealed record CrisisStep(HashSet<int> Atoms, int Gap)
{
    /// <summary>Is any word that fits here among these?</summary>
    public bool IsPossible(HashSet<int> present)
    {
        var (few, many) = Atoms.Count < present.Count ? (Atoms, present) : (present, Atoms);
        foreach (var atom in few)
            if (many.Contains(atom))
                return true;
        return false;
    }
}
