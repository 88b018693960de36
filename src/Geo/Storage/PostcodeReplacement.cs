using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Postcodes;

namespace SocialeKaart.Geo.Storage;

/// <summary>Puts a file's postcodes in the place of those in the store.</summary>
internal sealed class PostcodeReplacement(IPlaceEngine engine, DbSession session, IProgress<ImportProgress>? progress)
{
    public async Task<ImportOutcome> RunAsync(IReadOnlyList<PostcodePoint> postcodes, CancellationToken stop)
    {
        var known = (await session.ReadAsync("SELECT code, town, gemeente, buurt, x, y FROM geo_postcode", PlaceTableLoader.Postcode, stop))
            .ToDictionary(row => row.Postcode.Postcode, row => row.Postcode);
        var fresh = postcodes.ToDictionary(postcode => postcode.Postcode);
        var added = postcodes.Count(postcode => !known.ContainsKey(postcode.Postcode));
        var unchanged = postcodes.Count(postcode => known.TryGetValue(postcode.Postcode, out var old) && old == postcode);
        var removed = known.Keys.Count(code => !fresh.ContainsKey(code));
        var layer = new LayerOutcome("postcodes", added, postcodes.Count - added - unchanged, removed, unchanged);

        var wasFile = await session.NumberAsync("SELECT count(*) FROM geo_state WHERE postcodes = 'file'", stop) > 0;
        var edition = await Editions.CurrentAsync(session, stop);
        var outcome = new ImportOutcome(edition, [layer], [], [], layer.ChangedAnything || !wasFile);
        if (outcome.ChangedAnything)
            await WriteAsync(postcodes, stop);
        return outcome;
    }

    private async Task WriteAsync(IReadOnlyList<PostcodePoint> postcodes, CancellationToken stop)
    {
        await session.ExecuteAsync("DELETE FROM geo_postcode", stop);
        await engine.WritePostcodesAsync(
            session, postcodes, done => progress?.Report(new("postcodes opslaan", done, postcodes.Count)), stop);
        await session.ExecuteAsync("UPDATE geo_state SET postcodes = 'file'", stop);
        await engine.LocatePostcodesAsync(session, stop);
    }
}
