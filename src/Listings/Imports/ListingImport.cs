using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;
using SocialeKaart.Listings.Revisions;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Listings.Imports;

/// <summary>
/// Takes a spreadsheet into the catalogue, in one transaction. A row is known by its id within its source: unchanged it does nothing,
/// changed it is applied unless someone edited the listing here since, and a row that is missing removes nothing unless asked to.
/// </summary>
public sealed class ListingImport(ListingsStore store, PlaceTable places, Thesaurus thesaurus, TimeProvider clock)
{
    /// <summary>Runs one file.</summary>
    /// <param name="file">The file as read.</param>
    /// <param name="source">The name of the source (<c>--bron</c>): ids are unique within it.</param>
    /// <param name="complete">True when the file is the whole of its source: listings it lacks are removed (<c>--volledig</c>).</param>
    /// <param name="stop">Stops it; nothing is saved.</param>
    public async Task<ImportReport> RunAsync(SpreadsheetFile file, string source, bool complete, CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        var run = new Run(db, new CatalogueWriter(db, clock, ChangedBy.Import(source)), source, new ListingRowReader(places, thesaurus));
        await run.LoadAsync(stop);
        run.Problems.AddRange(file.Problems);
        foreach (var row in file.Rows)
            await run.TakeAsync(row, stop);
        if (complete)
            await run.RemoveMissingAsync(stop);
        await run.SaveAsync(stop);
        return run.Report(file.UnknownColumns);
    }

    private sealed class Run(ListingsContext db, CatalogueWriter writer, string source, ListingRowReader reader)
    {
        private readonly HashSet<string> seen = [];
        private readonly HashSet<string> named = [];
        private readonly List<ImportProblem> conflicts = [];
        private readonly List<Listing> applied = [];
        private Dictionary<string, Listing> listings = [];
        private Dictionary<string, Organisation> organisations = [];
        private int added, changed, unchanged, removed;

        public List<ImportProblem> Problems { get; } = [];

        public async Task LoadAsync(CancellationToken stop)
        {
            listings = await db.Listings.Where(l => l.Source == source).ToDictionaryAsync(l => l.ExternalId!, stop);
            organisations = await db.Organisations.Where(o => o.Source == source).ToDictionaryAsync(o => o.ExternalId!, stop);
        }

        public async Task TakeAsync(SpreadsheetRow row, CancellationToken stop)
        {
            var id = row["id"];
            if (id.Length > 0 && !seen.Add(id))
            {
                Problems.Add(new(row.Line, "id", $"Het id '{id}' staat al hoger in dit bestand.", RowRefused: true));
                return;
            }

            var known = listings.GetValueOrDefault(id);
            var hash = row.Hash();
            if (known is { RemovedAt: null } && known.ImportedHash == hash)
            {
                unchanged++;
                return;
            }

            if (reader.Read(row, Problems) is not { } facts)
                return;
            if (known is { RemovedAt: null, IsEditedSinceImport: true })
                conflicts.Add(new(row.Line, "", $"'{known.Facts.Title}' is hier aangepast na de vorige import. De rij is niet overgenomen.", RowRefused: true));
            else
                await ApplyAsync(known, facts, await OrganisationAsync(row, stop), id, hash, stop);
        }

        public async Task RemoveMissingAsync(CancellationToken stop)
        {
            foreach (var listing in listings.Values.Where(l => l.RemovedAt is null && !seen.Contains(l.ExternalId!)).OrderBy(l => l.Id))
            {
                await writer.RemoveAsync(listing, stop);
                removed++;
            }
        }

        public async Task SaveAsync(CancellationToken stop)
        {
            foreach (var listing in applied)
                listing.ImportedVersion = listing.Version;
            await writer.SaveAsync(stop);
        }

        public ImportReport Report(IReadOnlyList<string> unknownColumns) => new()
        {
            Added = added,
            Changed = changed,
            Unchanged = unchanged,
            Removed = removed,
            Conflicts = conflicts,
            Problems = [.. Problems.OrderBy(p => p.Line)],
            UnknownColumns = unknownColumns,
        };

        private async Task ApplyAsync(Listing? known, ListingFacts facts, Organisation organisation, string id, string hash, CancellationToken stop)
        {
            if (known is null)
            {
                known = await writer.AddListingAsync(organisation, facts, source, id, stop);
                added++;
            }
            else if (await writer.ChangeAsync(known, organisation, facts, known.Version, stop))
            {
                changed++;
            }
            else
            {
                unchanged++;
            }

            known.ImportedHash = hash;
            applied.Add(known);
        }

        /// <summary>
        /// The first row that is taken decides how the organisation is called, the first that says so what sort it is; a file without those
        /// columns leaves what was known.
        /// </summary>
        private async Task<Organisation> OrganisationAsync(SpreadsheetRow row, CancellationToken stop)
        {
            var said = ListingRowReader.ReadOrganisation(row, Problems);
            var id = row["organisatie_id"].Length > 0 ? row["organisatie_id"] : said.Name.ToLowerInvariant();
            var isFirst = named.Add(id);
            if (!organisations.TryGetValue(id, out var known))
                return organisations[id] = await writer.AddOrganisationAsync(said, source, id, stop);

            var before = known.Facts;
            await writer.ChangeAsync(known, isFirst
                ? new(said.Name, said.Kind ?? before.Kind, said.Work ?? before.Work)
                : before with { Kind = before.Kind ?? said.Kind, Work = before.Work ?? said.Work }, stop);
            return known;
        }
    }
}
