using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Storage;

/// <summary>Codes that an import took away, and what became of those and of others.</summary>
/// <param name="Codes">The codes that are gone, PlusWIJken among them, sorted.</param>
/// <param name="Recoding">
/// What the operator says became of codes, also of some that stay: who named the old one names all the new ones. Every new code exists.
/// </param>
/// <param name="Successions">What the borders say became of codes of which the operator says nothing: to be told, never followed.</param>
public sealed record VanishedAreas(
    IReadOnlyList<AreaCode> Codes, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> Recoding, IReadOnlyList<AreaSuccession> Successions);
