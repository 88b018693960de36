using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>
/// Puts a file's postcodes in the place of those in the store: the four digits, the full codes, or both, as the file holds them.
/// Points that were made of buurten always give way.
/// </summary>
internal sealed class PostcodeReplacement(IPlaceEngine engine, DbSession session, IProgress<ImportProgress>? progress)
{
    public async Task<ImportOutcome> RunAsync(IReadOnlyList<PostcodePoint> postcodes, CancellationToken stop)
    {
        var wasFile = await session.NumberAsync("SELECT count(*) FROM geo_state WHERE postcodes = 'file'", stop) > 0;
        var stored = (await session.ReadAsync(PlaceTableLoader.Postcodes, PlaceTableLoader.Postcode, stop))
            .Select(row => row.Postcode).ToArray();
        var kinds = postcodes.Select(postcode => postcode.Postcode.IsFull).ToHashSet();
        var known = stored.Where(old => !wasFile || kinds.Contains(old.Postcode.IsFull)).ToDictionary(old => old.Postcode);
        var fresh = postcodes.Select(postcode => known.TryGetValue(postcode.Postcode, out var old) ? WithTown(postcode, old) : postcode)
            .ToDictionary(postcode => postcode.Postcode);

        var added = fresh.Keys.Count(code => !known.ContainsKey(code));
        var unchanged = fresh.Values.Count(postcode => known.TryGetValue(postcode.Postcode, out var old) && old == postcode);
        var removed = known.Keys.Count(code => !fresh.ContainsKey(code));
        var layer = new LayerOutcome("postcodes", added, fresh.Count - added - unchanged, removed, unchanged);
        var edition = await Editions.CurrentAsync(session, stop);
        var outcome = new ImportOutcome(edition, [layer], [], [], layer.ChangedAnything || !wasFile);
        if (outcome.ChangedAnything)
            await WriteAsync([.. stored.Where(old => !known.ContainsKey(old.Postcode)), .. fresh.Values], stop);
        return outcome;
    }

    /// <summary>CBS does not say which town a postcode is in; what another file said of it stays.</summary>
    private static PostcodePoint WithTown(PostcodePoint postcode, PostcodePoint old) =>
        postcode.Town is null && postcode.Gemeente is null ? postcode with { Town = old.Town, Gemeente = old.Gemeente } : postcode;

    private async Task WriteAsync(IReadOnlyList<PostcodePoint> postcodes, CancellationToken stop)
    {
        await session.ExecuteAsync("DELETE FROM geo_postcode", stop);
        var location = await PostcodeLocation.OfAsync(engine, session, stop);
        await engine.WritePostcodesAsync(
            session, [.. postcodes.Select(postcode => new LocatedPostcode(postcode, location.BuurtOf(postcode.Postcode, postcode.Point)))],
            done => progress?.Report(new("postcodes opslaan", done, postcodes.Count)), stop);
        await session.ExecuteAsync("UPDATE geo_state SET postcodes = 'file'", stop);
    }
}
