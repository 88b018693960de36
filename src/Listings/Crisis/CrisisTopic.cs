namespace SocialeKaart.Listings.Crisis;

/// <summary>What a person may be in: a row of <c>crisis-onderwerpen.csv</c>. Earlier rows win over later ones of the same level.</summary>
/// <param name="Code">Name that the phrases refer to.</param>
/// <param name="Level">How soon someone must be reached.</param>
/// <param name="Je">Said to a child: "je".</param>
/// <param name="QuickExit">Someone may be looking over the shoulder: show "Snel weg", send no-store.</param>
/// <param name="Lines">Codes of the lines, the best one first.</param>
/// <param name="Heading">The question the person has, A2.</param>
/// <param name="Text">What to do, A2; the numbers stand beside it.</param>
public sealed record CrisisTopic(
    string Code, CrisisLevel Level, bool Je, bool QuickExit, IReadOnlyList<string> Lines, string Heading, string Text);
