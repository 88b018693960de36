namespace SocialeKaart.Listings.Crisis;

/// <summary>One place in a phrase.</summary>
/// <param name="Class">Number of the class of words that fits here; -1 when only the end of a clause does.</param>
/// <param name="Gap">How many other words may stand before it; 0 = it follows at once.</param>
/// <param name="Optional">It may be missing.</param>
/// <param name="OrEnd">The end of a clause is as good.</param>
internal readonly record struct CrisisStep(int Class, int Gap, bool Optional, bool OrEnd)
{
    /// <summary>Can the phrase do without a word here?</summary>
    public bool CanBeEmpty => Optional || OrEnd;
}
