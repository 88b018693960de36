namespace SocialeKaart.Listings.Crisis;

/// <summary>One word of what was typed.</summary>
/// <param name="Stem">The word by ear, its end untouched: what <c>woord*</c> compares with.</param>
/// <param name="Sound">The word by ear, a final d or b as t or p: what a whole word compares with.</param>
/// <param name="Sentence">Number of the sentence it stands in.</param>
/// <param name="EndsClause">A comma, a full stop or the end follows.</param>
internal readonly record struct CrisisWord(string Stem, string Sound, int Sentence, bool EndsClause);
