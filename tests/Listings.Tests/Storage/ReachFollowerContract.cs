using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Storage;

/// <summary>Codes of areas change, and no reach is left behind, on whichever engine.</summary>
public abstract class ReachFollowerContract
{
    private static readonly AreaCode Old = new("BU09173100");
    private static readonly AreaCode New = new("BU09173109");

    protected abstract StoreConnection NewStore();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reach_that_names_a_vanished_area_stops_the_import_and_nothing_changes()
    {
        var store = await FilledAsync();
        await store.AddAsync(Given.Listing("Koffie in Zegelhof") with { Reach = new() { Kind = ReachKind.Buurt, Areas = [Old.Value] } });
        await store.Places.ReplaceAreasAsync(
            Renamed() with { Edition = new(2024, 1, "wijkenbuurten_2024.gpkg"), Areas = SmallRegion.Areas }, null, Stop);
        var before = await store.Places.StampAsync(Stop);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => store.Places.ReplaceAreasAsync(Renamed(), null, Stop));

        Assert.Contains("'Koffie in Zegelhof' noemt BU09173100", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("--hercodering:\noud;nieuw\nBU09173100;BU09173109", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await store.Places.StampAsync(Stop));
        Assert.NotNull((await store.Places.LoadTableAsync(Stop)).Area(Old));
    }

    [Fact]
    public async Task With_a_recoding_the_reach_moves_in_the_same_transaction_with_a_revision_and_a_feed_row()
    {
        var store = await FilledAsync();
        var moved = await store.AddAsync(Given.Listing("Koffie in Zegelhof") with { Reach = new() { Kind = ReachKind.Buurt, Areas = [Old.Value, "BU09173101"] } });
        var other = await store.AddAsync(Given.Listing("Kaarten"), "Buurthuis De Linde");

        var outcome = await store.Places.ReplaceAreasAsync(Renamed() with { Recoding = To(New) }, null, Stop);

        await using var db = store.Listings.CreateDbContext();
        var listings = await db.Listings.AsNoTracking().ToDictionaryAsync(listing => listing.Id, Stop);
        Assert.Contains("Het bereik van 1 aanbod is overgezet op de nieuwe codes.", outcome.Notes);
        Assert.Equal(["BU09173101", New.Value], listings[moved.Id].Facts.Reach.Areas);
        Assert.Equal((2, 1), (listings[moved.Id].Version, listings[other.Id].Version));
        Assert.Equal(2, await db.Revisions.CountAsync(revision => revision.SubjectId == moved.Id, Stop));
        Assert.Equal(moved.Id, (await db.Feed.AsNoTracking().OrderByDescending(row => row.Number).FirstAsync(Stop)).ListingId);
    }

    [Fact]
    public async Task A_reach_that_names_a_code_that_was_split_names_both_also_when_told_later_and_only_once()
    {
        var store = await FilledAsync();
        var split = await store.AddAsync(Given.Listing("Koffie in Zegelhof") with { Reach = new() { Kind = ReachKind.Buurt, Areas = [Old.Value] } });
        var batch = Renamed() with { Areas = [.. SmallRegion.Areas, SmallRegion.Areas.Single(area => area.Code == Old) with { Code = New }] };
        await store.Places.ReplaceAreasAsync(batch, null, Stop);
        var told = batch with { Recoding = new Dictionary<AreaCode, IReadOnlyList<AreaCode>> { [Old] = [Old, New] } };

        var first = await store.Places.ReplaceAreasAsync(told, null, Stop);
        var second = await store.Places.ReplaceAreasAsync(told, null, Stop);

        await using var db = store.Listings.CreateDbContext();
        var listing = await db.Listings.AsNoTracking().SingleAsync(listing => listing.Id == split.Id, Stop);
        Assert.Equal([Old.Value, New.Value], listing.Facts.Reach.Areas);
        Assert.Equal((true, false, 2), (first.ChangedAnything, second.ChangedAnything, listing.Version));
    }

    [Fact]
    public async Task A_recoding_to_a_code_that_is_not_there_is_refused()
    {
        var store = await FilledAsync();

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => store.Places.ReplaceAreasAsync(Renamed() with { Recoding = To(new("BU09179999")) }, null, Stop));

        Assert.Contains("Volgens de hercodering wordt BU09173100 BU09179999, maar die code staat niet in het bestand", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pluswijk_that_a_reach_names_cannot_be_taken_away()
    {
        var store = await FilledAsync();
        await store.Places.ReplacePlusWijkenAsync([new(new("PW-lampveld"), "Lampveld", new("GM0917"), [Old], null)], Stop);
        await store.AddAsync(Given.Listing("Koffie in Lampveld") with { Reach = new() { Kind = ReachKind.Wijk, Areas = ["PW-lampveld"] } });

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(
            () => store.Places.ReplacePlusWijkenAsync([new(new("PW-zegelhof"), "Zegelhof", new("GM0917"), [Old], null)], Stop));

        Assert.Contains("'Koffie in Lampveld' noemt PW-lampveld", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["Lampveld"], (await store.Places.LoadTableAsync(Stop)).PlusWijken.Select(plusWijk => plusWijk.Name));
    }

    [Fact]
    public async Task A_listing_that_was_taken_away_holds_nothing_up()
    {
        var store = await FilledAsync();
        var gone = await store.AddAsync(Given.Listing() with { Reach = new() { Kind = ReachKind.Buurt, Areas = [Old.Value] } });
        await using (var db = store.Listings.CreateDbContext())
        {
            var writer = store.Writer(db);
            await writer.RemoveAsync(await db.Listings.SingleAsync(listing => listing.Id == gone.Id, Stop), Stop);
            await writer.SaveAsync(Stop);
        }

        var outcome = await store.Places.ReplaceAreasAsync(Renamed(), null, Stop);

        Assert.Equal([Old], outcome.Vanished);
    }

    private static AreaBatch Renamed() => new()
    {
        Edition = new(2025, 1, "wijkenbuurten_2025.gpkg"),
        Kinds = new HashSet<AreaKind> { AreaKind.Gemeente, AreaKind.Wijk, AreaKind.Buurt },
        Areas = [.. SmallRegion.Areas.Select(area => area.Code == Old ? area with { Code = New } : area)],
    };

    private static Dictionary<AreaCode, IReadOnlyList<AreaCode>> To(AreaCode now) => new() { [Old] = [now] };

    private async Task<TestStore> FilledAsync()
    {
        var store = await TestStore.OpenAsync(NewStore());
        await SmallRegion.FillAsync(store.Places, Stop);
        return store;
    }
}
