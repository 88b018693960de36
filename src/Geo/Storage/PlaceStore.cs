using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Coordinates;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Postcodes;

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

    public async Task<Place?> AtAsync(RdPoint point, CancellationToken stop)
    {
        if (!double.IsFinite(point.X) || !double.IsFinite(point.Y))
            return null;

        await using var session = await engine.OpenAsync(stop);
        await engine.BeginReadingAsync(session, stop);
        foreach (var kind in (AreaKind[])[AreaKind.Buurt, AreaKind.Wijk, AreaKind.Gemeente])
        {
            if (await engine.AtAsync(session, point, kind, stop) is { } code)
                return await PlaceAroundAsync(session, point, code, stop);
        }

        return null;
    }

    public async Task<IReadOnlyList<AreaCode>> AreasWithinAsync(RdPoint point, double metres, AreaKind kind, CancellationToken stop)
    {
        if (!double.IsFinite(point.X) || !double.IsFinite(point.Y))
            return [];

        await using var session = await engine.OpenAsync(stop);
        await engine.BeginReadingAsync(session, stop);
        var layer = kind == AreaKind.PlusWijk ? AreaKind.Buurt : kind;
        var found = (await engine.WithinAsync(session, point, metres, layer, stop)).ToHashSet();
        if (kind == AreaKind.PlusWijk)
        {
            var plusWijken = await PlusWijkRows.ReadAsync(session, stop);
            return [.. plusWijken.Where(plusWijk => plusWijk.Buurten.Any(found.Contains)).Select(plusWijk => plusWijk.Code)];
        }

        return [.. found.Order()];
    }

    public async Task<PlaceTable> LoadTableAsync(CancellationToken stop)
    {
        await using var session = await engine.OpenAsync(stop);
        await engine.BeginReadingAsync(session, stop);
        return await PlaceTableLoader.LoadAsync(session, stop);
    }

    public Task<ImportOutcome> ReplaceAreasAsync(AreaBatch batch, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var prepared = PreparedAreas.Of(batch, progress);
        return WriteAsync(session => new AreaReplacement(engine, session, progress).RunAsync(batch, prepared, stop), stop, batch.Recoding);
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
        WriteAsync(session => new PlusWijkReplacement(session).RunAsync(plusWijken, stop), stop);

    /// <summary>One transaction; an import that changed nothing is rolled back, so that it leaves no trace at all.</summary>
    private async Task<ImportOutcome> WriteAsync(
        Func<DbSession, Task<ImportOutcome>> import, CancellationToken stop, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>>? recoding = null)
    {
        await using var session = await engine.OpenAsync(stop);
        await engine.BeginWritingAsync(session, stop);
        var outcome = await import(session);
        if (!outcome.ChangedAnything)
            return outcome;
        if (follower is not null && outcome.Vanished.Count > 0)
        {
            var vanished = new VanishedAreas(outcome.Vanished, recoding ?? new Dictionary<AreaCode, IReadOnlyList<AreaCode>>());
            outcome = outcome with { Notes = [.. outcome.Notes, .. await follower.FollowAsync(vanished, session.Connection, session.Transaction!, stop)] };
        }

        await PlaceStamp.BumpAsync(session, clock, stop);
        await session.CommitAsync(stop);
        return outcome;
    }

    private static async Task<Place> PlaceAroundAsync(DbSession session, RdPoint point, AreaCode code, CancellationToken stop)
    {
        var place = new Place { Name = "", Kind = PlaceKind.Position, Point = point };
        for (AreaCode? above = code; above is { } at;)
        {
            var rows = await session.ReadAsync(
                "SELECT name, kind, parent FROM geo_area WHERE code = @code AND water = 0",
                row => (Name: row.GetString(0), Kind: (AreaKind)row.GetInt32(1), Parent: row.IsDBNull(2) ? null : row.GetString(2)),
                stop, ("@code", at.Value));
            if (rows.Count == 0)
                break;

            var (name, kind, parent) = rows[0];
            place = kind switch
            {
                AreaKind.Buurt => place with { Name = name, Buurt = at },
                AreaKind.Wijk => place with { Name = place.Name.Length > 0 ? place.Name : PlaceName.WithoutNumber(name), Wijk = at },
                _ => place with { Name = place.Name.Length > 0 ? $"{place.Name}, {PlaceName.WithoutProvince(name)}" : PlaceName.WithoutProvince(name), Gemeente = at },
            };
            above = parent is null ? null : new AreaCode(parent);
        }

        if (place.Buurt is not { } buurt)
            return place;
        var plusWijken = await session.ReadAsync(
            "SELECT pluswijk FROM geo_pluswijk_buurt WHERE buurt = @buurt", row => new AreaCode(row.GetString(0)), stop, ("@buurt", buurt.Value));
        return place with { PlusWijken = [.. plusWijken.Order()] };
    }
}
