using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Geo.Storage;

/// <summary>Takes the PlusWIJken along when buurt codes change, and refuses when one would lose a buurt.</summary>
internal static class PlusWijkRecoding
{
    /// <summary>The PlusWIJken that must be written anew.</summary>
    /// <exception cref="ImportRefusedException">A buurt is gone and nothing says what became of it.</exception>
    public static IReadOnlyList<PlusWijk> Apply(
        IReadOnlyList<PlusWijk> plusWijken, IReadOnlySet<AreaCode> buurten, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> recoding)
    {
        var moved = new List<PlusWijk>();
        foreach (var plusWijk in plusWijken)
        {
            var gone = plusWijk.Buurten.Where(buurt => !buurten.Contains(buurt)).ToArray();
            if (gone.Length == 0)
                continue;

            var lost = gone.Where(buurt => !recoding.TryGetValue(buurt, out var now) || !now.All(buurten.Contains)).ToArray();
            if (lost.Length > 0)
            {
                throw new ImportRefusedException(
                    $"De PlusWIJk {plusWijk.Name} zou buurten verliezen die in dit bestand niet meer voorkomen: {string.Join(", ", lost)}. "
                    + "Geef een lijst met oude en nieuwe codes mee (kolommen oud;nieuw). Er is niets veranderd.");
            }

            moved.Add(plusWijk with
            {
                Buurten = [.. plusWijk.Buurten.SelectMany(buurt => buurten.Contains(buurt) ? [buurt] : recoding[buurt]).Distinct().Order()],
            });
        }

        return moved;
    }
}
