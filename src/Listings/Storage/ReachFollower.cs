using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Imports;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Revisions;

namespace SocialeKaart.Listings.Storage;

/// <summary>Takes the reach of listings along when codes of areas change: a reach never names an area that is not there.</summary>
public sealed class ReachFollower(ListingsStore store, TimeProvider clock) : IAreaFollower
{
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FollowAsync(
        VanishedAreas change, DbConnection connection, DbTransaction transaction, CancellationToken stop)
    {
        await using var db = store.CreateDbContext(connection);
        await db.Database.UseTransactionAsync(transaction, stop);
        var gone = change.Codes.Select(code => code.Value).ToHashSet(StringComparer.Ordinal);
        var touched = await NamingAsync(db, gone, stop);
        RefuseLost(touched, gone, change.Recoding);

        var writer = new CatalogueWriter(db, clock, ChangedBy.System("hercodering"));
        foreach (var listing in touched)
            await MoveAsync(db, writer, listing, change.Recoding, stop);
        await writer.SaveAsync(stop);
        return touched.Count == 0 ? [] : [$"Het bereik van {touched.Count} aanbod is overgezet op de nieuwe codes."];
    }

    private static async Task<List<Listing>> NamingAsync(ListingsContext db, HashSet<string> gone, CancellationToken stop)
    {
        var ids = new List<Guid>();
        await foreach (var listing in db.Listings.AsNoTracking().Where(listing => listing.RemovedAt == null).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (listing.Facts.Reach.Areas.Any(gone.Contains))
                ids.Add(listing.Id);
        }

        var found = new List<Listing>(ids.Count);
        foreach (var id in ids)
            found.Add(await db.Listings.SingleAsync(listing => listing.Id == id, stop));
        return found;
    }

    private static void RefuseLost(List<Listing> touched, HashSet<string> gone, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> recoding)
    {
        var lost = touched
            .Select(listing => (listing.Facts.Title, Codes: listing.Facts.Reach.Areas.Where(code => gone.Contains(code) && !recoding.ContainsKey(new(code))).ToArray()))
            .Where(listing => listing.Codes.Length > 0).ToArray();
        if (lost.Length == 0)
            return;
        throw new ImportRefusedException(
            $"Het bereik van {lost.Length} aanbod noemt gebieden die er dan niet meer zijn: "
            + string.Join("; ", lost.Take(MostNamed).Select(listing => $"'{listing.Title}' noemt {string.Join(", ", listing.Codes)}"))
            + (lost.Length > MostNamed ? "; …" : "")
            + ". Geef met --hercodering een lijst met oude en nieuwe codes mee (kolommen oud;nieuw). Er is niets veranderd.");
    }

    private static async Task MoveAsync(
        ListingsContext db, CatalogueWriter writer, Listing listing, IReadOnlyDictionary<AreaCode, IReadOnlyList<AreaCode>> recoding, CancellationToken stop)
    {
        var reach = listing.Facts.Reach;
        var areas = reach.Areas
            .SelectMany(code => recoding.TryGetValue(new(code), out var now) ? now.Select(area => area.Value) : [code])
            .Distinct().Order(StringComparer.Ordinal).ToArray();
        // Not an edit of a person: the next spreadsheet may still change the listing.
        var asImported = !listing.IsEditedSinceImport && listing.ImportedVersion is not null;
        var organisation = await db.Organisations.SingleAsync(owner => owner.Id == listing.OrganisationId, stop);
        await writer.ChangeAsync(listing, organisation, listing.Facts with { Reach = reach with { Areas = areas } }, listing.Version, stop);
        if (asImported)
            listing.ImportedVersion = listing.Version;
    }
}
