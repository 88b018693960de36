namespace SocialeKaart.Geo.Areas;

/// <summary>One state a PlusWIJk was in.</summary>
/// <param name="Number">1 for the first; counts on after it was taken away and made again.</param>
/// <param name="At">When it became so, UTC.</param>
/// <param name="By">Who made it so: a person, or the import.</param>
/// <param name="PlusWijk">All it said; without buurten it was taken away.</param>
public sealed record PlusWijkRevision(int Number, DateTime At, string By, PlusWijk PlusWijk);
