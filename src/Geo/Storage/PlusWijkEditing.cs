using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;

namespace SocialeKaart.Geo.Storage;

/// <summary>Adds buurten to a PlusWIJk and takes others out, within the transaction of its session.</summary>
internal sealed class PlusWijkEditing(DbSession session, PlusWijkRevisions revisions)
{
    public async Task<PlusWijkChange> RunAsync(AreaCode code, PlusWijkEdit edit, CancellationToken stop)
    {
        var before = (await PlusWijkRows.ReadAsync(session, stop)).SingleOrDefault(plusWijk => plusWijk.Code == code)
            ?? throw new ImportRefusedException($"De PlusWIJk {code} is niet bekend. Er is niets veranderd.");
        await RefuseUnknownAsync(edit.Added, stop);
        foreach (var buurt in edit.Removed.Where(buurt => !before.Buurten.Contains(buurt)))
            throw new ImportRefusedException($"De buurt {buurt} hoort niet bij PlusWIJk {before.Name} en kan er dus niet af. Er is niets veranderd.");
        foreach (var buurt in edit.Removed.Intersect(edit.Added))
            throw new ImportRefusedException($"De buurt {buurt} kan er niet tegelijk bij en af. Er is niets veranderd.");

        var after = before with { Buurten = [.. before.Buurten.Union(edit.Added).Except(edit.Removed).Order()] };
        if (after.Buurten.Count == 0)
            throw new ImportRefusedException($"PlusWIJk {before.Name} zou geen buurten overhouden. Er is niets veranderd.");
        var change = new PlusWijkChange(before, after);
        if (change.ChangedAnything)
            await revisions.WriteAsync(after, stop);
        return change;
    }

    private async Task RefuseUnknownAsync(IReadOnlyList<AreaCode> buurten, CancellationToken stop)
    {
        foreach (var buurt in buurten)
        {
            var known = await session.ReadAsync(
                "SELECT kind, water FROM geo_area WHERE code = @code",
                row => (Kind: (AreaKind)row.GetInt32(0), IsWater: row.GetInt32(1) != 0), stop, ("@code", buurt.Value));
            if (known is not [{ Kind: AreaKind.Buurt }])
                throw new ImportRefusedException($"De buurt {buurt} is niet bekend. Er is niets veranderd.");
            if (known[0].IsWater)
                throw new ImportRefusedException($"De buurt {buurt} is open water: daar woont niemand. Er is niets veranderd.");
        }
    }
}
