namespace SocialeKaart.Listings.Crisis;

/// <summary>One way to say it, ready to match. A row with parts in any order becomes a phrase for each order.</summary>
/// <param name="Topic">Index of the topic; -1 for an exception to all of them.</param>
/// <param name="Language">Language of the row.</param>
/// <param name="Kind">What a match means.</param>
/// <param name="Steps">The words in order.</param>
/// <param name="FromStart">Nothing may stand before it in its sentence.</param>
internal sealed record CrisisPhrase(int Topic, string Language, CrisisPhraseKind Kind, IReadOnlyList<CrisisStep> Steps, bool FromStart);
