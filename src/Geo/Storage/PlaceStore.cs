using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;
using SocialeKaart.Geo.Shapes;

namespace SocialeKaart.Geo.Storage;

/// <summary>The place store on either engine: the questions, and a transaction around every import.</summary>
internal sealed class PlaceStore(IPlaceEngine engine, TimeProvider clock, IAreaFollower? follower) : IPlaceStore
{
    public Task MigrateAsync(CancellationToken stop) => new PlaceSchema(engine, clock).MigrateAsync(stop);

    public async Task<string> StampAsync(CancellationToken stop)
    {
        await using var session = await engine.OpenAsync(stop);
        return (await session.ReadAsync("SELECT stamp FROM geo_state", row => row.GetString(0), stop))[0];
    }

    public async Task<Edition?> CurrentEditionAsync(CancellationToken stop)
    {
        await using var session = await engine.OpenAsync(stop);
        return await Editions.CurrentAsync(session, stop);
    }

    public async Task<Place?> AtAsync(RdPoint point, CancellationToken stop) =>
        IsSomewhere(point) ? await ReadAsync(session => new PlaceQueries(engine, session).AtAsync(point, stop), stop) : null;

    public async Task<Place?> FindPostcodeAsync(Postcode postcode, CancellationToken stop) =>
        postcode.Value is null ? null : await ReadAsync(session => new PlaceQueries(engine, session).FindPostcodeAsync(postcode, stop), stop);

    public async Task<IReadOnlyList<AreaCode>> AreasWithinAsync(RdPoint point, double metres, AreaKind kind, CancellationToken stop) =>
        IsSomewhere(point) && metres >= 0
            ? await ReadAsync(session => new AreaQueries(engine, session).WithinAsync(point, metres, kind, stop), stop)
            : [];

    public async Task<IReadOnlyList<AreaDistance>> AreasNearAsync(RdPoint point, double metres, AreaKind kind, CancellationToken stop) =>
        IsSomewhere(point) && metres >= 0
            ? await ReadAsync(session => new AreaQueries(engine, session).NearAsync(point, metres, kind, stop), stop)
            : [];

    public async Task<double?> DistanceAsync(RdPoint point, AreaCode area, CancellationToken stop) =>
        IsSomewhere(point) ? await ReadAsync(session => new AreaQueries(engine, session).DistanceAsync(point, area, stop), stop) : null;

    public Task<IReadOnlyList<AreaCode>> BuurtenOfAsync(AreaCode area, CancellationToken stop) =>
        ReadAsync(session => new AreaQueries(engine, session).BuurtenOfAsync(area, stop), stop);

    public Task<IReadOnlyList<AreaCode>> NeighboursOfAsync(AreaCode area, CancellationToken stop) =>
        ReadAsync(session => new OutlineQueries(engine, session).NeighboursOfAsync(area, stop), stop);

    public Task<IReadOnlyDictionary<AreaCode, AreaOutline>> OutlinesAsync(
        IReadOnlyCollection<AreaCode> areas, BorderDetail detail, CancellationToken stop) =>
        ReadAsync(session => new OutlineQueries(engine, session).OutlinesAsync(areas, detail, stop), stop);

    public Task<PlaceTable> LoadTableAsync(CancellationToken stop) =>
        ReadAsync(session => PlaceTableLoader.LoadAsync(session, stop), stop);

    public Task<ImportOutcome> ReplaceAreasAsync(AreaBatch batch, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var prepared = PreparedAreas.Of(batch, progress);
        return WriteAsync(
            session => new AreaReplacement(engine, session, new(session, clock, $"import {batch.Edition.Source}"), progress).RunAsync(batch, prepared, stop),
            stop);
    }

    public Task<ImportOutcome> ReplacePostcodesAsync(
        IReadOnlyList<PostcodePoint> postcodes, IProgress<ImportProgress>? progress, CancellationToken stop) =>
        WriteAsync(session => new PostcodeReplacement(engine, session, progress).RunAsync(postcodes, stop), stop);

    public Task<ImportOutcome> ReplaceAddressesAsync(
        IReadOnlyList<PostcodeShare> shares, IProgress<ImportProgress>? progress, CancellationToken stop) =>
        WriteAsync(session => new AddressReplacement(engine, session, progress).RunAsync(shares, stop), stop);

    public Task<ImportOutcome> ReplaceTownsAsync(IReadOnlyList<Town> towns, CancellationToken stop) =>
        WriteAsync(session => new TownReplacement(engine, session).RunAsync(towns, stop), stop);

    public Task<ImportOutcome> ReplacePlusWijkenAsync(IReadOnlyList<PlusWijk> plusWijken, CancellationToken stop) =>
        WriteAsync(session => new PlusWijkReplacement(session, new(session, clock, "import")).RunAsync(plusWijken, stop), stop);

    public Task<PlusWijkChange> EditPlusWijkAsync(AreaCode plusWijk, PlusWijkEdit edit, string by, CancellationToken stop) =>
        WriteAsync(session => new PlusWijkEditing(session, new(session, clock, by)).RunAsync(plusWijk, edit, stop), change => change.ChangedAnything, stop);

    public async Task<IReadOnlyList<PlusWijkRevision>> RevisionsAsync(AreaCode plusWijk, CancellationToken stop) =>
        await ReadAsync(session => PlusWijkRevisions.ReadAsync(session, plusWijk, stop), stop);

    private Task<ImportOutcome> WriteAsync(Func<DbSession, Task<ImportOutcome>> import, CancellationToken stop) =>
        WriteAsync(async session => await FollowAsync(session, await import(session), stop), outcome => outcome.ChangedAnything, stop);

    /// <summary>One transaction; a write that changed nothing is rolled back, so that it leaves no trace at all.</summary>
    private async Task<T> WriteAsync<T>(Func<DbSession, Task<T>> write, Func<T, bool> changedAnything, CancellationToken stop)
    {
        await using var session = await engine.OpenAsync(stop);
        await engine.BeginWritingAsync(session, stop);
        var outcome = await write(session);
        if (!changedAnything(outcome))
            return outcome;
        await PlaceStamp.BumpAsync(session, clock, stop);
        await session.CommitAsync(stop);
        return outcome;
    }

    /// <summary>Takes along who named codes that are gone or became others, in the same transaction.</summary>
    private async Task<ImportOutcome> FollowAsync(DbSession session, ImportOutcome outcome, CancellationToken stop)
    {
        if (follower is null || outcome.Vanished.Count + outcome.Recoding.Count == 0)
            return outcome;
        var change = new VanishedAreas(outcome.Vanished, outcome.Recoding, outcome.Successions);
        var notes = await follower.FollowAsync(change, session.Connection, session.Transaction!, stop);
        return outcome with { Notes = [.. outcome.Notes, .. notes], ChangedAnything = outcome.ChangedAnything || notes.Count > 0 };
    }

    private async Task<T> ReadAsync<T>(Func<DbSession, Task<T>> question, CancellationToken stop)
    {
        await using var session = await engine.OpenAsync(stop);
        await engine.BeginReadingAsync(session, stop);
        return await question(session);
    }

    private static bool IsSomewhere(RdPoint point) => double.IsFinite(point.X) && double.IsFinite(point.Y);
}
