using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;

namespace SocialeKaart.Geo.Storage;

/// <summary>Puts a batch of areas in the place of those in the store, within the transaction of its session.</summary>
internal sealed class AreaReplacement(IPlaceEngine engine, DbSession session, PlusWijkRevisions revisions, IProgress<ImportProgress>? progress)
{
    public async Task<ImportOutcome> RunAsync(AreaBatch batch, IReadOnlyList<StoredArea> areas, CancellationToken stop)
    {
        var known = await KnownAsync(stop);
        var plusWijken = await PlusWijkRows.ReadAsync(session, stop);
        var before = await Editions.CurrentAsync(session, stop);

        var edition = batch.YearIsGuess && before is not null && before.Source == batch.Edition.Source ? before : batch.Edition;
        var change = new AreaChange(batch, areas, known, edition != before);
        if (edition == before && !batch.Corrects)
            change.RefuseOtherContent(edition);
        change.RefuseOrphans();
        change.RefuseUnknownSuccessors();
        var successions = before is { IsSketch: false } ? await new AreaSuccessions(engine, session, progress).ProposeAsync(change, stop) : [];
        var moved = PlusWijkRecoding.Apply(plusWijken, change, successions);

        var derives = batch.DerivedPostcodes.Count > 0 && !await HasPostcodeFileAsync(stop);
        var outcome = new ImportOutcome(
            edition, change.Layers, [.. change.Removed.Order()], [.. Notes(batch, change, derives)],
            change.ChangedAnything || moved.Count > 0 || edition != before)
        {
            Successions = successions,
            Recoding = change.Recoding,
        };
        if (!outcome.ChangedAnything)
            return outcome;
        var lost = await WriteAsync(batch, change, moved, edition, stop);
        return lost == 0 ? outcome : outcome with { Notes = [.. outcome.Notes, AddressesLost(lost, edition)] };
    }

    private async Task<Dictionary<AreaCode, KnownArea>> KnownAsync(CancellationToken stop) => (await session.ReadAsync(
        "SELECT code, kind, parent, hash FROM geo_area",
        row => new KnownArea(
            new(row.GetString(0)), (AreaKind)row.GetInt32(1), row.IsDBNull(2) ? null : new AreaCode(row.GetString(2)), row.GetFieldValue<byte[]>(3)),
        stop)).ToDictionary(area => area.Code);

    /// <summary>Writes it; says of how many postcodes the addresses can no longer be placed.</summary>
    private async Task<int> WriteAsync(
        AreaBatch batch, AreaChange change, IReadOnlyList<PlusWijk> moved, Edition edition, CancellationToken stop)
    {
        await engine.RemoveAreasAsync(session, [.. change.Removed], stop);
        if (change.Written.Count > 0)
        {
            await engine.WriteAreasAsync(
                session, change.Written, done => progress?.Report(new("gebieden opslaan", done, change.Written.Count)), stop);
        }

        foreach (var plusWijk in moved)
            await revisions.WriteAsync(plusWijk, stop);
        await Editions.MakeCurrentAsync(session, edition, stop);
        if (batch.Kinds.Contains(AreaKind.Buurt))
            await DerivePostcodesAsync(batch, stop);
        var lost = await PostcodeShareRows.FollowAsync(session, change.Removed, change.Recoding, stop);
        await PostcodeLocation.RenewAsync(engine, session, stop);
        await TownRows.WriteAsync(session, await TownRows.LocateAsync(engine, session, await TownRows.ReadAsync(session, stop), stop), stop);
        return lost;
    }

    /// <summary>Points made of the buurten never take the place of a file's.</summary>
    private async Task DerivePostcodesAsync(AreaBatch batch, CancellationToken stop)
    {
        if (await HasPostcodeFileAsync(stop))
            return;
        await session.ExecuteAsync("DELETE FROM geo_postcode", stop);
        await engine.WritePostcodesAsync(
            session, [.. batch.DerivedPostcodes.Select(postcode => new LocatedPostcode(postcode, null))], _ => { }, stop);
        await session.ExecuteAsync(
            "UPDATE geo_state SET postcodes = @how", stop, ("@how", batch.DerivedPostcodes.Count > 0 ? "derived" : "none"));
    }

    private async Task<bool> HasPostcodeFileAsync(CancellationToken stop) =>
        await session.NumberAsync("SELECT count(*) FROM geo_state WHERE postcodes = 'file'", stop) > 0;

    private static IEnumerable<string> Notes(AreaBatch batch, AreaChange change, bool derives)
    {
        foreach (var note in batch.Notes)
            yield return note;
        if (derives)
            yield return Derived(batch);
        if (change.MovedBefore.Count > 0)
        {
            yield return $"Deze codes werden volgens de hercodering iets anders, maar bestaan nog en deze uitgave stond er al: {string.Join(", ", change.MovedBefore)}. "
                + "Die regels zijn niet (nog eens) toegepast. Blijft een deel dezelfde code houden, noem die dan zelf ook bij nieuw.";
        }
    }

    private static string AddressesLost(int postcodes, Edition edition) =>
        $"Van {postcodes} postcodes lagen adressen in een buurt die er niet meer is. Lees de adressen van {edition.Year} opnieuw in (sk import adressen).";

    private static string Derived(AreaBatch batch) =>
        $"Er is nog geen postcodebestand. De punten van {batch.DerivedPostcodes.Count} postcodes (vier cijfers) komen van de buurten "
        + "waarin die postcode het meest voorkomt.";
}
