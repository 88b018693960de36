using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Feed;
using SocialeKaart.Listings.Imports;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.ContactChain;

/// <summary>The table of contacts in and out of the store, on whichever engine.</summary>
public abstract class ContactImportContract
{
    private const string Header = "id;niveau;gebieden;rol;voornaam;toestemming_op;telefoon;uren;weg_van;weg_tot;vervanger\n";
    private const string Coach = "coach;welzijnscoach;Lampendal;Welzijnscoach Lampendal;Lieke;2026-09-01;045-000 01 01;ma-vr 9:00-17:00;;;\n";
    private const string Team = "team;wijkteam;Heerlen;Wijkteam;;;045-000 01 02;;;;\n";

    private readonly DataDirectory data = Requires.TemporaryData();

    protected abstract StoreConnection NewStore();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Good_rows_go_in_with_a_revision_and_a_feed_row_each()
    {
        var store = await FilledAsync();

        var report = await ImportAsync(store, Coach + Team);

        await using var db = store.Listings.CreateDbContext();
        var contacts = await db.Contacts.AsNoTracking().OrderBy(contact => contact.Key).ToListAsync(Stop);
        Assert.Equal((2, 0), (report.Added, report.Problems.Count));
        Assert.Equal(["WK091731"], contacts[0].Facts.Areas);
        Assert.Equal(("Lieke", new DateOnly(2026, 9, 1)), (contacts[0].Facts.FirstName, contacts[0].Facts.ConsentOn));
        Assert.Equal(contacts.Select(contact => contact.Id).Order(), (await db.Feed.AsNoTracking().ToListAsync(Stop)).Select(row => row.ListingId).Order());
        Assert.Equal(2, await db.Revisions.CountAsync(revision => revision.Version == 1, Stop));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_feeds_nothing()
    {
        var store = await FilledAsync();
        await ImportAsync(store, Coach + Team);

        var report = await ImportAsync(store, Coach + Team);

        await using var db = store.Listings.CreateDbContext();
        Assert.Equal((0, 0, 2, 0), (report.Added, report.Changed, report.Unchanged, report.Removed));
        Assert.Equal(2, await db.Feed.CountAsync(Stop));
    }

    [Fact]
    public async Task Who_is_missing_goes_only_when_the_file_is_the_whole_chain()
    {
        var store = await FilledAsync();
        await ImportAsync(store, Coach + Team);

        Assert.Equal(0, (await ImportAsync(store, Team)).Removed);
        Assert.Equal(1, (await ImportAsync(store, Team, complete: true)).Removed);

        Assert.Equal(1, (await BookAsync(store)).Count);
        await using var db = store.Listings.CreateDbContext();
        Assert.Equal("null", (await db.Revisions.SingleAsync(revision => revision.Version == 2, Stop)).Payload);
    }

    [Theory]
    [InlineData("coach;welzijnscoach;Nergenshuizen;Coach;;;045-000 01 01;;;;\n", "gebieden")]
    [InlineData("coach;baas;Heerlen;Coach;;;045-000 01 01;;;;\n", "niveau")]
    [InlineData("coach;welzijnscoach;Heerlen;Coach;Lieke;;045-000 01 01;;;;\n", "voornaam")]
    [InlineData("coach;welzijnscoach;Heerlen;Coach;Lieke Jansen;2026-09-01;045-000 01 01;;;;\n", "voornaam")]
    [InlineData("coach;welzijnscoach;Heerlen;Coach;;;bel maar;;;;\n", "telefoon")]
    [InlineData("coach;welzijnscoach;Heerlen;Coach;;;045-000 01 01;overdag;;;\n", "uren")]
    [InlineData("coach;welzijnscoach;Heerlen;Coach;;;045-000 01 01;;;2026-11-30;\n", "weg_tot")]
    [InlineData("coach;welzijnscoach;Heerlen;Coach;;;045-000 01 01;;;;niemand\n", "vervanger")]
    [InlineData(Team + "team;wijkteam;Heerlen;Tweede team;;;045-000 01 03;;;;\n", "id")]
    public async Task A_bad_row_is_reported_with_its_column_and_what_was_there_stays(string rows, string column)
    {
        var store = await FilledAsync();
        await ImportAsync(store, Coach + Team);
        var before = (await BookAsync(store)).Written();

        var report = await ImportAsync(store, rows, complete: false);

        Assert.Contains(report.Problems, problem => problem.RowRefused && problem.Column == column);
        Assert.Equal(before, (await BookAsync(store)).Written());
    }

    [Fact]
    public async Task A_typing_error_in_the_whole_chain_takes_nobody_away()
    {
        var store = await FilledAsync();
        await ImportAsync(store, Coach + Team);

        var report = await ImportAsync(store, Team + "coach;welzijnscoach;Lampendal;Coach;;;045-000 01 01;overdag;;;\n", complete: true);

        Assert.Equal((0, 1), (report.Removed, report.Problems.Count));
        Assert.Equal(2, (await BookAsync(store)).Count);
    }

    [Fact]
    public async Task Areas_follow_a_recoding_and_a_vanished_one_stops_the_edition()
    {
        var store = await FilledAsync();
        await ImportAsync(store, "coach;welzijnscoach;BU09173100;Welzijnscoach;;;045-000 01 01;;;;\n");
        var (gone, now) = (new AreaCode("BU09173100"), new AreaCode("BU09173109"));
        var batch = new AreaBatch
        {
            Edition = new(2025, 1, "wijkenbuurten_2025.gpkg"),
            Kinds = new HashSet<AreaKind> { AreaKind.Gemeente, AreaKind.Wijk, AreaKind.Buurt },
            Areas = [.. SmallRegion.Areas.Select(area => area.Code == gone ? area with { Code = now } : area)],
        };

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => store.Places.ReplaceAreasAsync(batch, null, Stop));
        var outcome = await store.Places.ReplaceAreasAsync(
            batch with { Recoding = new Dictionary<AreaCode, IReadOnlyList<AreaCode>> { [gone] = [now] } }, null, Stop);

        Assert.Contains("'Welzijnscoach' noemt BU09173100", refused.Message, StringComparison.Ordinal);
        Assert.Contains("De gebieden van 1 contacten zijn overgezet op de nieuwe codes.", outcome.Notes);
        await using var db = store.Listings.CreateDbContext();
        Assert.Equal([now.Value], (await db.Contacts.SingleAsync(Stop)).Facts.Areas);
    }

    private async Task<ImportReport> ImportAsync(TestStore store, string rows, bool complete = false)
    {
        var file = data.File("contacten.csv");
        await File.WriteAllTextAsync(file, Header + rows, Stop);
        var table = await store.Places.LoadTableAsync(Stop);
        return await new ContactImport(store.Listings, table, store.Clock).RunAsync(SpreadsheetFile.Read(file, SpreadsheetColumns.Contacts), complete, Stop);
    }

    private static async Task<ContactBook> BookAsync(TestStore store)
    {
        using var source = new StorePublications(store.Listings, store.Places, store.Clock);
        return await source.ContactsAsync(Stop);
    }

    private async Task<TestStore> FilledAsync()
    {
        var store = await TestStore.OpenAsync(NewStore());
        await SmallRegion.FillAsync(store.Places, Stop);
        return store;
    }
}
