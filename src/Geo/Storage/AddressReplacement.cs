using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>Puts the counted addresses of a file in the place of those in the store.</summary>
internal sealed class AddressReplacement(IPlaceEngine engine, DbSession session, IProgress<ImportProgress>? progress)
{
    public async Task<ImportOutcome> RunAsync(IReadOnlyList<PostcodeShare> shares, CancellationToken stop)
    {
        var buurten = (await session.ReadAsync(
            "SELECT code FROM geo_area WHERE kind = @kind AND water = 0", row => new AreaCode(row.GetString(0)), stop,
            ("@kind", (int)AreaKind.Buurt))).ToHashSet();
        var usable = shares.Where(share => buurten.Contains(share.Buurt)).ToArray();
        if (usable.Length == 0)
        {
            throw new ImportRefusedException(
                $"Geen enkele buurt in dit bestand staat in de opslag ({shares[0].Buurt} bijvoorbeeld niet). Importeer eerst de gebieden van hetzelfde jaar. Er is niets veranderd.");
        }

        var known = (await PostcodeShareRows.AllAsync(session, stop)).ToDictionary(share => (share.Postcode, share.Buurt));
        var unchanged = usable.Count(share => known.TryGetValue((share.Postcode, share.Buurt), out var old) && old == share);
        var changed = usable.Count(share => known.ContainsKey((share.Postcode, share.Buurt))) - unchanged;
        var layer = new LayerOutcome(
            "postcodes per buurt", usable.Length - unchanged - changed, changed, known.Count - unchanged - changed, unchanged);
        var outcome = new ImportOutcome(await Editions.CurrentAsync(session, stop), [layer], [], [.. Notes(shares, usable)], layer.ChangedAnything);
        if (outcome.ChangedAnything)
            await WriteAsync(usable, stop);
        return outcome;
    }

    private async Task WriteAsync(PostcodeShare[] shares, CancellationToken stop)
    {
        await session.ExecuteAsync("DELETE FROM geo_postcode_buurt", stop);
        await engine.WriteAddressesAsync(session, shares, done => progress?.Report(new("adressen opslaan", done, shares.Length)), stop);
        await PostcodeLocation.RenewAsync(engine, session, stop);
    }

    private static IEnumerable<string> Notes(IReadOnlyList<PostcodeShare> shares, PostcodeShare[] usable)
    {
        var codes = shares.Select(share => share.Postcode).Distinct().Count();
        var several = usable.GroupBy(share => share.Postcode).Count(same => same.Count(share => share.Addresses * 10 >= share.Total) > 1);
        yield return $"{codes} volledige postcodes, waarvan {several} in meer dan één buurt.";
        if (shares.Count > usable.Length)
        {
            var kept = usable.Select(share => share.Buurt).ToHashSet();
            var unknown = shares.Select(share => share.Buurt).Where(buurt => !kept.Contains(buurt)).Distinct().Order().ToArray();
            yield return $"{unknown.Length} buurten in het bestand staan niet in de opslag; hun adressen tellen niet mee: "
                + $"{string.Join(", ", unknown.Take(5))}{(unknown.Length > 5 ? ", …" : "")}.";
        }
    }
}
