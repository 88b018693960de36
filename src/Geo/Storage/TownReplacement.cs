using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Storage;

/// <summary>Puts a list of woonplaatsen in the place of those in the store.</summary>
internal sealed class TownReplacement(IPlaceEngine engine, DbSession session)
{
    public async Task<ImportOutcome> RunAsync(IReadOnlyList<Town> towns, CancellationToken stop)
    {
        var located = await TownRows.LocateAsync(engine, session, towns, stop);
        var known = (await TownRows.ReadAsync(session, stop)).ToDictionary(town => town.Code, StringComparer.Ordinal);
        var unchanged = located.Count(town => known.TryGetValue(town.Code, out var old) && old == town);
        var added = located.Count(town => !known.ContainsKey(town.Code));
        var layer = new LayerOutcome(
            "woonplaatsen", added, located.Count - added - unchanged, known.Count - (located.Count - added), unchanged);
        if (layer.ChangedAnything)
            await TownRows.WriteAsync(session, located, stop);
        return new(await Editions.CurrentAsync(session, stop), [layer], [], [], layer.ChangedAnything);
    }
}
