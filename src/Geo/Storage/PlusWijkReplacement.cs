using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Geo.Storage;

/// <summary>Puts a list of PlusWIJken in the place of those in the store.</summary>
internal sealed class PlusWijkReplacement(DbSession session, PlusWijkRevisions revisions)
{
    public async Task<ImportOutcome> RunAsync(IReadOnlyList<PlusWijk> plusWijken, CancellationToken stop)
    {
        await RefuseUnknownAsync(plusWijken, stop);
        var known = (await PlusWijkRows.ReadAsync(session, stop)).ToDictionary(plusWijk => plusWijk.Code);
        var codes = plusWijken.Select(plusWijk => plusWijk.Code).ToHashSet();
        var added = plusWijken.Where(plusWijk => !known.ContainsKey(plusWijk.Code)).ToArray();
        var changed = plusWijken.Where(plusWijk => known.TryGetValue(plusWijk.Code, out var old) && !PlusWijkRows.Same(old, plusWijk)).ToArray();
        var removed = known.Keys.Where(code => !codes.Contains(code)).Order().ToArray();

        foreach (var plusWijk in added.Concat(changed))
            await revisions.WriteAsync(plusWijk, stop);
        foreach (var code in removed)
            await revisions.RemoveAsync(known[code], stop);

        var layer = new LayerOutcome("PlusWIJken", added.Length, changed.Length, removed.Length, plusWijken.Count - added.Length - changed.Length);
        return new(await Editions.CurrentAsync(session, stop), [layer], removed, [], layer.ChangedAnything);
    }

    private async Task RefuseUnknownAsync(IReadOnlyList<PlusWijk> plusWijken, CancellationToken stop)
    {
        var areas = (await session.ReadAsync(
            "SELECT code, kind FROM geo_area", row => (new AreaCode(row.GetString(0)), (AreaKind)row.GetInt32(1)), stop)).ToHashSet();
        foreach (var plusWijk in plusWijken)
        {
            if (!areas.Contains((plusWijk.Gemeente, AreaKind.Gemeente)))
                throw new ImportRefusedException($"PlusWIJk {plusWijk.Name}: de gemeente {plusWijk.Gemeente} is niet bekend. Er is niets veranderd.");
            if (plusWijk.Buurten.Count == 0)
                throw new ImportRefusedException($"PlusWIJk {plusWijk.Name} heeft geen buurten. Er is niets veranderd.");
            foreach (var buurt in plusWijk.Buurten.Where(buurt => !areas.Contains((buurt, AreaKind.Buurt))))
                throw new ImportRefusedException($"PlusWIJk {plusWijk.Name}: de buurt {buurt} is niet bekend. Er is niets veranderd.");
        }
    }
}
