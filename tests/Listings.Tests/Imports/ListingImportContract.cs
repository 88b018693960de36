using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Places;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Imports;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Reports;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Listings.Tests.Imports;

public abstract class ListingImportContract
{
    private const string Heading = "id;organisatie;naam;soort;samenvatting;postcode;gecontroleerd_op";
    private static readonly CancellationToken Stop = CancellationToken.None;

    protected abstract StoreConnection Open();

    [Fact]
    public async Task Good_rows_go_in_and_a_bad_one_is_named_by_line_and_column()
    {
        var store = await TestStore.OpenAsync(Open());

        var report = await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;2026-11-03", "b;De Mijnlamp;Soep;feest;;;"]);

        Assert.Equal(1, report.Added);
        var problem = Assert.Single(report.Problems);
        Assert.Equal((3, "soort", true), (problem.Line, problem.Column, problem.RowRefused));
        Assert.Contains("activiteit, dienst, vrijwilligers, regeling, plek", problem.Reason, StringComparison.Ordinal);
        Assert.Equal(["Koffie"], await TitlesAsync(store));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var store = await TestStore.OpenAsync(Open());
        string[] file = [Heading, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;2026-11-03"];
        await ImportAsync(store, file);

        var again = await ImportAsync(store, file);

        Assert.Equal((0, 0, 1), (again.Added, again.Changed, again.Unchanged));
        await using var db = store.Listings.CreateDbContext();
        Assert.Equal(1, await db.Feed.CountAsync(Stop));
    }

    [Fact]
    public async Task A_changed_row_is_applied_and_the_order_of_columns_does_not_matter()
    {
        var store = await TestStore.OpenAsync(Open());
        await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;2026-11-03"]);

        var moved = await ImportAsync(store, ["soort;naam;organisatie;id;postcode;gecontroleerd_op", "activiteit;Koffie;De Mijnlamp;a;6431 LM;2026-11-03"]);
        var changed = await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie en vlaai;activiteit;;6431 LM;2026-11-20"]);

        Assert.Equal((1, 0), (moved.Unchanged, moved.Changed));
        Assert.Equal(1, changed.Changed);
        Assert.Equal(["Koffie en vlaai"], await TitlesAsync(store));
    }

    [Fact]
    public async Task Doubt_by_residents_is_no_edit_and_a_newer_check_in_the_file_ends_it()
    {
        var store = await TestStore.OpenAsync(Open());
        await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;2026-11-03"]);
        var book = new ReportBook(store.Listings, store.Clock);
        await using (var db = store.Listings.CreateDbContext())
        {
            var listing = await db.Listings.AsNoTracking().SingleAsync(Stop);
            await book.AddAsync(new(1, 0, 0, new byte[8]), listing.Id, ReportReason.Dicht, "", true, Stop);
            await book.AddAsync(new(2, 0, 0, new byte[8]), listing.Id, ReportReason.Dicht, "", true, Stop);
            Assert.NotNull((await db.Listings.AsNoTracking().SingleAsync(Stop)).InDoubtSince);
        }

        var report = await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;2026-11-25"]);

        Assert.Equal((1, 0), (report.Changed, report.Conflicts.Count));
        await using var after = store.Listings.CreateDbContext();
        Assert.Null((await after.Listings.AsNoTracking().SingleAsync(Stop)).InDoubtSince);
    }

    [Fact]
    public async Task A_row_that_was_edited_here_since_is_a_conflict_and_stays_as_the_editor_left_it()
    {
        var store = await TestStore.OpenAsync(Open());
        await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;2026-11-03"]);
        await EditAsync(store, "Koffie met Truus");

        var untouched = await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;2026-11-03"]);
        var clash = await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie met Sjef;activiteit;;6431 LM;2026-11-20"]);

        Assert.Empty(untouched.Conflicts);
        Assert.Equal(2, Assert.Single(clash.Conflicts).Line);
        Assert.Equal(["Koffie met Truus"], await TitlesAsync(store));
    }

    [Fact]
    public async Task A_missing_row_removes_nothing_unless_the_file_is_complete_and_comes_back_when_it_returns()
    {
        var store = await TestStore.OpenAsync(Open());
        string[] both = [Heading, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;", "b;De Mijnlamp;Soep;activiteit;;6431 LM;"];
        await ImportAsync(store, both);

        var part = await ImportAsync(store, both[..2]);
        var whole = await ImportAsync(store, both[..2], complete: true);
        Assert.Equal((0, 1), (part.Removed, whole.Removed));
        Assert.Equal(["Koffie"], await TitlesAsync(store));

        await ImportAsync(store, both);
        Assert.Equal(["Koffie", "Soep"], await TitlesAsync(store));
    }

    [Fact]
    public async Task The_sort_of_an_organisation_comes_from_the_first_row_that_says_it_and_stays_when_a_file_does_not()
    {
        var store = await TestStore.OpenAsync(Open());
        const string More = Heading + ";organisatie_soort;organisatie_inzet;gecontroleerd_door;gecontroleerd_hoe";

        var report = await ImportAsync(
            store,
            [More, "a;De Mijnlamp;Koffie;activiteit;;6431 LM;;kegelclub;;;", "b;De Mijnlamp;Soep;activiteit;;;2026-11-03;stichting;samen;de wijkredactie;telefoon"]);
        await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie en vlaai;activiteit;;6431 LM;"]);

        Assert.Equal(("organisatie_soort", false), (Assert.Single(report.Problems).Column, report.Problems[0].RowRefused));
        await using var db = store.Listings.CreateDbContext();
        Assert.Equal(new OrganisationFacts("De Mijnlamp", OrganisationKind.Stichting, OrganisationWork.Samen), (await db.Organisations.SingleAsync(Stop)).Facts);
        var checkedBy = (await db.Listings.SingleAsync(l => l.ExternalId == "b", Stop)).Facts;
        Assert.Equal(("de wijkredactie", CheckedHow.Telefoon), (checkedBy.VerifiedBy, checkedBy.VerifiedHow!.Value));
    }

    [Fact]
    public async Task An_id_belongs_to_its_source()
    {
        var store = await TestStore.OpenAsync(Open());
        await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie;activiteit;;;"], source: "heerlen");

        await ImportAsync(store, [Heading, "a;Bij Tiny;Soep;activiteit;;;"], source: "sittard", complete: true);

        Assert.Equal(["Koffie", "Soep"], await TitlesAsync(store));
    }

    [Fact]
    public async Task Two_rows_with_one_id_are_reported_and_the_first_counts()
    {
        var store = await TestStore.OpenAsync(Open());

        var report = await ImportAsync(store, [Heading, "a;De Mijnlamp;Koffie;activiteit;;;", "a;De Mijnlamp;Soep;activiteit;;;"]);

        Assert.Equal((3, "id"), (Assert.Single(report.Problems).Line, report.Problems[0].Column));
        Assert.Equal(["Koffie"], await TitlesAsync(store));
    }

    private static async Task<ImportReport> ImportAsync(TestStore store, string[] lines, string source = "toets", bool complete = false)
    {
        var file = Path.Combine(Requires.TemporaryData().FullPath, "aanbod.csv");
        await File.WriteAllLinesAsync(file, lines, Stop);
        var import = new ListingImport(store.Listings, PlaceTable.Empty, Thesaurus.Load(), store.Clock);
        return await import.RunAsync(SpreadsheetFile.Read(file, SpreadsheetColumns.Listings), source, complete, Stop);
    }

    private static async Task<List<string>> TitlesAsync(TestStore store)
    {
        await using var db = store.Listings.CreateDbContext();
        var listings = await db.Listings.AsNoTracking().Where(l => l.RemovedAt == null).ToListAsync(Stop);
        return [.. listings.Select(l => l.Facts.Title).Order(StringComparer.Ordinal)];
    }

    private static async Task EditAsync(TestStore store, string title)
    {
        await using var db = store.Listings.CreateDbContext();
        var (listing, organisation) = (await db.Listings.SingleAsync(Stop), await db.Organisations.SingleAsync(Stop));
        var writer = store.Writer(db);
        await writer.ChangeAsync(listing, organisation, listing.Facts with { Title = title }, listing.Version, Stop);
        await writer.SaveAsync(Stop);
    }
}
