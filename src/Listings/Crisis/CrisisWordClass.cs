namespace SocialeKaart.Listings.Crisis;

/// <summary>What may stand in one place of a phrase: any of some words, or any of some runs of words.</summary>
/// <param name="Atoms">Numbers of the single words.</param>
/// <param name="Runs">Runs of words that together fill the place; each word is the number of a class of single words.</param>
internal sealed record CrisisWordClass(IReadOnlyList<int> Atoms, IReadOnlyList<int[]> Runs);
