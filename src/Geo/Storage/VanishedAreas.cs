using SocialeKaart.Geo.Areas;

namespace SocialeKaart.Geo.Storage;

/// <summary>Codes that an import took away.</summary>
/// <param name="Codes">The codes, PlusWIJken among them, sorted.</param>
/// <param name="Recoding">What the operator says became of some of them; every new code exists.</param>
public sealed record VanishedAreas(IReadOnlyList<AreaCode> Codes, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> Recoding);
