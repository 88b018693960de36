using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Imports;
using SocialeKaart.Listings.Revisions;
using SocialeKaart.Listings.Storage;

namespace SocialeKaart.Listings.ContactChain;

/// <summary>
/// Takes the table of contacts in, in one transaction: a good row is added or changed, a bad one is reported and stays as it was, and one
/// that is missing goes only when asked to.
/// </summary>
public sealed class ContactImport(ListingsStore store, PlaceTable places, TimeProvider clock)
{
    /// <summary>Runs one file.</summary>
    /// <param name="file">The file as read, with <see cref="SpreadsheetColumns.Contacts"/>.</param>
    /// <param name="complete">True when the file is the whole chain: who is not in it goes (<c>--volledig</c>).</param>
    /// <param name="stop">Stops it; nothing is saved.</param>
    public async Task<ImportReport> RunAsync(SpreadsheetFile file, bool complete, CancellationToken stop)
    {
        await using var db = store.CreateDbContext();
        var known = await db.Contacts.ToDictionaryAsync(contact => contact.Key, StringComparer.Ordinal, stop);
        var writer = new CatalogueWriter(db, clock, ChangedBy.Import("contacten"));
        var problems = new List<ImportProblem>(file.Problems);
        var rows = ContactRowReader.Read(file.Rows, places, known.Keys, problems);
        var changes = new ImportReport();
        foreach (var (key, facts) in rows)
            changes = await TakeAsync(key, facts, known.GetValueOrDefault(key), writer, changes, stop);

        // A row that could not be read still names somebody: a typing error takes nobody away.
        var named = file.Rows.Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        var gone = complete ? known.Values.Where(contact => !named.Contains(contact.Key)).OrderBy(contact => contact.Id).ToList() : [];
        foreach (var contact in gone)
            await writer.RemoveContactAsync(contact, stop);
        await writer.SaveAsync(stop);
        return changes with { Removed = gone.Count, Problems = [.. problems.OrderBy(problem => problem.Line)], UnknownColumns = file.UnknownColumns };
    }

    private static async Task<ImportReport> TakeAsync(
        string key, ContactFacts facts, ContactPoint? known, CatalogueWriter writer, ImportReport so, CancellationToken stop)
    {
        if (known is null)
        {
            await writer.AddContactAsync(key, facts, stop);
            return so with { Added = so.Added + 1 };
        }

        return await writer.ChangeContactAsync(known, facts, stop)
            ? so with { Changed = so.Changed + 1 }
            : so with { Unchanged = so.Unchanged + 1 };
    }
}
