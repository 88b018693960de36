using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Geo.Storage;

/// <summary>Takes the PlusWIJken along when buurt codes change, and refuses when one would lose a buurt.</summary>
internal static class PlusWijkRecoding
{
    /// <summary>The PlusWIJken that must be written anew.</summary>
    /// <exception cref="ImportRefusedException">A buurt is gone and nothing says what became of it.</exception>
    public static IReadOnlyList<PlusWijk> Apply(IReadOnlyList<PlusWijk> plusWijken, AreaChange change, IReadOnlyList<AreaSuccession> successions)
    {
        IReadOnlyList<AreaCode> Now(AreaCode buurt) => change.Recoding.TryGetValue(buurt, out var now) ? now : [buurt];
        var moved = new List<PlusWijk>();
        foreach (var plusWijk in plusWijken)
        {
            var lost = plusWijk.Buurten.Where(buurt => !Now(buurt).All(change.BuurtenAfterwards.Contains)).ToArray();
            if (lost.Length > 0)
                throw Refused(plusWijk, lost, successions);

            AreaCode[] buurten = [.. plusWijk.Buurten.SelectMany(Now).Distinct().Order()];
            var after = plusWijk with { Buurten = buurten, Gemeente = Gemeente(plusWijk.Gemeente, buurten, change) };
            if (!PlusWijkRows.Same(after, plusWijk))
                moved.Add(after);
        }

        return moved;
    }

    /// <summary>When its gemeente went up into another: the one around most of its buurten.</summary>
    private static AreaCode Gemeente(AreaCode before, AreaCode[] buurten, AreaChange change) => change.Removed.Contains(before)
        ? buurten.GroupBy(change.GemeenteOf).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key ?? before
        : before;

    private static ImportRefusedException Refused(PlusWijk plusWijk, AreaCode[] lost, IReadOnlyList<AreaSuccession> successions) => new(
        $"De PlusWIJk {plusWijk.Name} zou buurten verliezen die in dit bestand niet meer voorkomen: {string.Join(", ", lost)}. "
        + "Geef met --hercodering een lijst met oude en nieuwe codes mee (kolommen oud;nieuw). Er is niets veranderd."
        + AreaSuccession.ProposalFor(lost, successions));
}
